package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.Objects;
import vn.khuyenhoc.observation.Share;

/** Compares shares exactly, whether they are counted or given as rates. */
final class Shares {
    private Shares() {}

    /** Less than 0 where the first is the smaller one, 0 where both are equal, more than 0 otherwise. */
    static int compare(Share one, Share other) {
        return numerator(one)
                .multiply(denominator(other))
                .compareTo(numerator(other).multiply(denominator(one)));
    }

    private static BigDecimal numerator(Share share) {
        BigDecimal rate = share.rate();
        return rate != null ? rate : BigDecimal.valueOf(Objects.requireNonNull(share.count()));
    }

    private static BigDecimal denominator(Share share) {
        return share.rate() != null ? BigDecimal.ONE : BigDecimal.valueOf(Objects.requireNonNull(share.base()));
    }
}
