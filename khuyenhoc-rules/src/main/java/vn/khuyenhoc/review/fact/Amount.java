package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;

/**
 * A count or share to be compared.
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
}
