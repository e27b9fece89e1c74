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

    /**
     * Whether two figures can be one: counted of the same base the same count, and where one is a bare rate the same to its last digit,
     * rounded or cut.
     */
    static boolean areOne(Share one, Share other) {
        if (one.rate() == null && other.rate() == null) {
            return Objects.equals(one.count(), other.count()) && Objects.equals(one.base(), other.base());
        }
        int digits = Math.min(digits(one), digits(other));
        BigDecimal step = BigDecimal.ONE.movePointLeft(digits);
        BigDecimal across = denominator(one).multiply(denominator(other));
        BigDecimal apart = numerator(one)
                .multiply(denominator(other))
                .subtract(numerator(other).multiply(denominator(one)))
                .abs();
        return compare(one, other) == 0 || apart.compareTo(step.multiply(across)) < 0;
    }

    private static int digits(Share share) {
        BigDecimal rate = share.rate();
        return rate == null ? Integer.MAX_VALUE : Math.max(0, rate.scale());
    }

    private static BigDecimal numerator(Share share) {
        BigDecimal rate = share.rate();
        return rate != null ? rate : BigDecimal.valueOf(Objects.requireNonNull(share.count()));
    }

    private static BigDecimal denominator(Share share) {
        return share.rate() != null ? BigDecimal.ONE : BigDecimal.valueOf(Objects.requireNonNull(share.base()));
    }
}
