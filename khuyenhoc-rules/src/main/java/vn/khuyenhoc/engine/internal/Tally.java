package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import vn.khuyenhoc.observation.Share;

/** Counts related subjects that hold a title, at the least and at the most. Not thread-safe. */
final class Tally {
    /** Rates are taken to be rounded to so many digits at least: files drop the zeros at their end. */
    private static final int DIGITS = 2;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private long leastHolding;
    private long leastBase;
    private long mostHolding;
    private long mostBase;
    private long sureBase;
    private long refused;
    private long contradicted;

    /**
     * Counts one subject.
     *
     * @param counts whether it belongs to the base at all
     * @param holds whether it holds the title
     * @param contradictory whether that is not known because the subject's own dossier contradicts itself
     */
    void add(Truth counts, Truth holds, boolean contradictory) {
        if (counts == Truth.FALSE) {
            return;
        }
        boolean sure = counts == Truth.TRUE;
        leastHolding += sure && holds == Truth.TRUE ? 1 : 0;
        leastBase += sure || holds != Truth.TRUE ? 1 : 0;
        mostHolding += holds != Truth.FALSE ? 1 : 0;
        mostBase += sure || holds != Truth.FALSE ? 1 : 0;
        sureBase += sure ? 1 : 0;
        refused += sure && holds == Truth.FALSE ? 1 : 0;
        contradicted += sure && contradictory && holds == Truth.UNKNOWN ? 1 : 0;
    }

    /** Whether there may be nobody to take a share of. */
    boolean isEmpty() {
        return leastBase == 0 || mostBase == 0;
    }

    /** The share at the least. */
    Share share() {
        return Share.of(leastHolding, leastBase);
    }

    /** How many hold the title for certain. */
    long holding() {
        return leastHolding;
    }

    /** How many more may hold the title; at least 1 where the share is not exact. */
    long undecided() {
        return least() == most() ? 0 : Math.max(1, mostHolding - leastHolding);
    }

    /** Whether what is not known is so because subjects contradict themselves. */
    boolean isContradicted() {
        return contradicted > 0;
    }

    double least() {
        return (double) leastHolding / leastBase;
    }

    double most() {
        return (double) mostHolding / mostBase;
    }

    /**
     * Whether a declared share cannot be true beside those who are known: too few are left of its base for those who do not hold the
     * title, or of its count for those who do. Those who contradict themselves count as both.
     */
    boolean refutes(Share declared) {
        long without = refused + contradicted;
        long with = leastHolding + contradicted;
        Long count = declared.count();
        Long base = declared.base();
        if (count != null && base != null) {
            return without > base - count || with > count;
        }
        BigDecimal rate = declared.rate();
        return rate != null && sureBase > 0 && isBeyond(rate, sureBase - without, with);
    }

    /** Whether a rate lies off those of the known subjects by more than its last digit is worth. */
    private boolean isBeyond(BigDecimal rate, long atMost, long atLeast) {
        BigDecimal base = BigDecimal.valueOf(sureBase);
        BigDecimal half = HALF.movePointLeft(Math.max(DIGITS, rate.scale()));
        return rate.subtract(half).multiply(base).compareTo(BigDecimal.valueOf(atMost)) > 0
                || rate.add(half).multiply(base).compareTo(BigDecimal.valueOf(atLeast)) < 0;
    }
}
