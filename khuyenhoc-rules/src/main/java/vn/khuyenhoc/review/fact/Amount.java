package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;

/**
 * A count to be compared.
 *
 * @param bounds numbers that it may be
 * @param printed the number itself, without its words of inequality; not a number where it is not printed
 */
public record Amount(Interval bounds, double printed) {
    /** What is derived and not printed. */
    public static Amount derived(Interval bounds) {
        return new Amount(bounds, Double.NaN);
    }

    /** Both together. */
    public Amount plus(Amount other) {
        return new Amount(bounds.plus(other.bounds), printed + other.printed);
    }

    /** A share of it. */
    public Amount times(double factor) {
        return new Amount(bounds.times(Interval.exactly(factor)), printed * factor);
    }

    /** One so-manieth of it. */
    public Amount over(double divisor) {
        return new Amount(bounds.over(Interval.exactly(divisor)), printed / divisor);
    }

    /** Itself or more, to so many times as many. */
    public Amount upTo(double factor) {
        return derived(new Interval(bounds.low(), bounds.lowOpen(), bounds.high() * factor, bounds.highOpen()));
    }

    /** Whether it may be any number. */
    public boolean isAny() {
        return bounds.low() == 0 && !bounds.lowOpen() && Double.isInfinite(bounds.high());
    }

    /** By how much the printed number is above another; 0 where one of them is not printed. */
    double lead(Amount other) {
        double lead = printed - other.printed;
        return Double.isNaN(lead) ? 0 : lead;
    }
}
