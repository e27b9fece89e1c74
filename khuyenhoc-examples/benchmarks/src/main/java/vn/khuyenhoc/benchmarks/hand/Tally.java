package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.observation.Share;

/** Counts related subjects that hold a title, at the least and at the most. */
final class Tally {
    private long leastHolding;
    private long leastBase;
    private long mostHolding;
    private long mostBase;
    private long sureBase;
    private long refused;
    private boolean contradicted;

    void add(Standing counts, Standing holds) {
        if (counts == Standing.NO) {
            return;
        }
        boolean sure = counts == Standing.YES;
        contradicted |= holds == Standing.CONTRADICTED;
        leastHolding += sure && holds == Standing.YES ? 1 : 0;
        leastBase += sure || holds != Standing.YES ? 1 : 0;
        mostHolding += holds != Standing.NO ? 1 : 0;
        mostBase += sure || holds != Standing.NO ? 1 : 0;
        sureBase += sure ? 1 : 0;
        refused += sure && holds == Standing.NO ? 1 : 0;
    }

    /** Whether a declared share cannot be true beside those who are known. */
    boolean refutes(Share declared) {
        if (declared.count() != null && declared.base() != null) {
            return refused > declared.base() - declared.count() || leastHolding > declared.count();
        }
        BigDecimal printed = Objects.requireNonNull(declared.rate(), "rate");
        double half = Math.pow(10, -Math.max(2, printed.scale())) / 2;
        double rate = printed.doubleValue();
        return sureBase > 0
                && ((rate - half) * sureBase > sureBase - refused || (rate + half) * sureBase < leastHolding);
    }

    /** Why a number is not exact. */
    Reason reason() {
        return contradicted ? Reason.CONTRADICTION : Reason.INEXACT;
    }

    boolean isEmpty() {
        return leastBase == 0 || mostBase == 0;
    }

    double least() {
        return (double) leastHolding / leastBase;
    }

    double most() {
        return (double) mostHolding / mostBase;
    }

    boolean exact() {
        return least() == most();
    }

    List<Observed> observed(String code, int year) {
        long undecided = exact() ? 0 : Math.max(1, mostHolding - leastHolding);
        return List.of(new Observed(code, year, Share.of(leastHolding, leastBase), undecided, Origin.REGISTER));
    }
}
