package vn.khuyenhoc.engine.internal;

import vn.khuyenhoc.observation.Share;

/** Counts related subjects that hold a title, at the least and at the most. Not thread-safe. */
final class Tally {
    private long leastHolding;
    private long leastBase;
    private long mostHolding;
    private long mostBase;

    /**
     * Counts one subject.
     *
     * @param counts whether it belongs to the base at all
     * @param holds whether it holds the title
     */
    void add(Truth counts, Truth holds) {
        if (counts == Truth.FALSE) {
            return;
        }
        boolean sure = counts == Truth.TRUE;
        leastHolding += sure && holds == Truth.TRUE ? 1 : 0;
        leastBase += sure || holds != Truth.TRUE ? 1 : 0;
        mostHolding += holds != Truth.FALSE ? 1 : 0;
        mostBase += sure || holds != Truth.FALSE ? 1 : 0;
    }

    /** Whether there may be nobody to take a share of. */
    boolean isEmpty() {
        return leastBase == 0 || mostBase == 0;
    }

    /** The share at the least. */
    Share share() {
        return Share.of(leastHolding, leastBase);
    }

    /** How many more may hold the title; at least 1 where the share is not exact. */
    long undecided() {
        return least() == most() ? 0 : Math.max(1, mostHolding - leastHolding);
    }

    double least() {
        return (double) leastHolding / leastBase;
    }

    double most() {
        return (double) mostHolding / mostBase;
    }
}
