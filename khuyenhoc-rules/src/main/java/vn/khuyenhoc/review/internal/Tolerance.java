package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.util.Objects;
import vn.khuyenhoc.catalogue.TargetPolicy;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.Qualifier;
import vn.khuyenhoc.review.fact.Amount;

/**
 * Which numbers a printed one may stand for, by the conventions of the catalogue.
 *
 * @param rounding units of the last digit that rounding may move a number
 * @param truncation units of the last digit that cutting may take away
 * @param twoDecimals share by which a rate with two decimals may differ
 */
record Tolerance(BigDecimal rounding, BigDecimal truncation, BigDecimal twoDecimals) {
    private static final BigDecimal TWO_DECIMALS = new BigDecimal("0.0001");

    static Tolerance of(Targets targets) {
        return new Tolerance(
                value(targets.policy("rounding-units")),
                value(targets.policy("truncation-units")),
                value(targets.policy("two-decimals-points")).movePointLeft(2));
    }

    private static BigDecimal value(TargetPolicy policy) {
        return Objects.requireNonNull(policy.value(), () -> "the policy " + policy.code() + " has no value");
    }

    /** The shares that a printed rate may stand for. */
    Interval rate(PrintedNumber printed) {
        BigDecimal half = printed.unit().multiply(rounding);
        boolean two = printed.unit().compareTo(TWO_DECIMALS) == 0;
        return accepted(printed, two ? half.max(twoDecimals) : half, 1);
    }

    /** The counts that a printed count may stand for; one to the last digit stands for itself. */
    Interval count(PrintedNumber printed) {
        return printed.unit().compareTo(BigDecimal.ONE) <= 0
                ? printed.bounds(Double.POSITIVE_INFINITY)
                : accepted(printed, printed.unit().multiply(rounding), Double.POSITIVE_INFINITY);
    }

    /** A printed count to be compared. */
    Amount amount(PrintedNumber printed) {
        return new Amount(count(printed), printed.asDouble());
    }

    /** The numbers that a printed average may stand for, to the last digit as well. */
    Interval average(PrintedNumber printed) {
        return accepted(printed, printed.unit().multiply(rounding), Double.POSITIVE_INFINITY);
    }

    private Interval accepted(PrintedNumber printed, BigDecimal half, double most) {
        if (printed.qualifier() != Qualifier.EXACT) {
            return printed.bounds(most);
        }
        double low = printed.value().subtract(half).max(BigDecimal.ZERO).doubleValue();
        BigDecimal rounded = printed.value().add(half);
        BigDecimal cut = printed.value().add(printed.unit().multiply(truncation));
        boolean open = cut.compareTo(rounded) > 0;
        double high = cut.max(rounded).doubleValue();
        return high > most ? Interval.closed(low, most) : new Interval(low, false, high, open);
    }

    /** The plan that a printed rate and its lead imply; words of inequality taken within a unit of the last digit. */
    Interval plan(PrintedNumber printed, BigDecimal lead) {
        Interval near = switch (printed.qualifier()) {
            case EXACT -> rate(printed);
            case OVER -> around(printed, BigDecimal.ZERO, printed.unit());
            case NEARLY -> around(printed, printed.unit(), BigDecimal.ZERO);
            case ABOUT -> around(printed, printed.unit(), printed.unit());
            case FROM_TO, AT_LEAST, AT_MOST, UNDER -> printed.bounds(1);
        };
        return new Interval(less(near.low(), lead), near.lowOpen(), less(near.high(), lead), near.highOpen());
    }

    private static Interval around(PrintedNumber printed, BigDecimal below, BigDecimal above) {
        return Interval.closed(
                printed.value().subtract(below).doubleValue(),
                printed.value().add(above).doubleValue());
    }

    private static double less(double end, BigDecimal lead) {
        return BigDecimal.valueOf(end).subtract(lead).doubleValue();
    }
}
