package vn.khuyenhoc.figures;

import java.math.BigDecimal;

/**
 * A count or a rate as printed.
 *
 * @param text the words of the source, such as {@code trên 60%} or {@code 1.177}
 * @param qualifier which inequality they make
 * @param value the number; a rate from 0 to 1
 * @param unit what one step of the last printed digit is worth, such as 0.0001 for {@code 81,56%}
 */
public record PrintedNumber(String text, Qualifier qualifier, BigDecimal value, BigDecimal unit) {

    /** The number itself. */
    public double asDouble() {
        return value.doubleValue();
    }

    /**
     * The numbers that the words allow: the number itself, those above it, those below it, or any.
     *
     * @param most the greatest number there can be: 1 for rates, infinite for counts
     */
    public Interval bounds(double most) {
        return switch (qualifier) {
            case EXACT -> Interval.exactly(asDouble());
            case OVER -> new Interval(asDouble(), true, most, false);
            case NEARLY -> new Interval(0, false, asDouble(), true);
            case ABOUT -> Interval.closed(0, most);
        };
    }
}
