package vn.khuyenhoc.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A count or a rate as printed.
 *
 * @param text the words of the source, such as {@code trên 60%} or {@code 1.177}
 * @param qualifier which inequality they make
 * @param value the number; a rate from 0 to 1
 * @param unit what one step of the last printed digit is worth, such as 0.0001 for {@code 81,56%}
 * @param to the other number of {@link Qualifier#FROM_TO}; null for all others
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PrintedNumber(
        String text,
        Qualifier qualifier,
        BigDecimal value,
        BigDecimal unit,
        @Nullable BigDecimal to) {

    /** A number with a word before it or none. */
    public PrintedNumber(String text, Qualifier qualifier, BigDecimal value, BigDecimal unit) {
        this(text, qualifier, value, unit, null);
    }

    /** A count that is known to lie from one number to another, both among them; one number where they are the same. */
    public static PrintedNumber between(long least, long most) {
        BigDecimal low = BigDecimal.valueOf(least);
        BigDecimal high = BigDecimal.valueOf(most);
        return least == most
                ? new PrintedNumber(String.valueOf(least), Qualifier.EXACT, low, BigDecimal.ONE)
                : new PrintedNumber("từ " + least + " đến " + most, Qualifier.FROM_TO, low, BigDecimal.ONE, high);
    }

    /** A count that is known to be one number or any above it. */
    public static PrintedNumber from(long least) {
        BigDecimal low = BigDecimal.valueOf(least);
        return new PrintedNumber("từ " + least + " trở lên", Qualifier.AT_LEAST, low, BigDecimal.ONE);
    }

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
            case OVER -> new Interval(asDouble(), asDouble() < most, most, false);
            case AT_LEAST -> Interval.closed(asDouble(), Math.max(most, asDouble()));
            case NEARLY, UNDER -> new Interval(0, false, asDouble(), asDouble() > 0);
            case AT_MOST -> Interval.closed(0, asDouble());
            case ABOUT -> Interval.closed(0, most);
            case FROM_TO -> Interval.closed(asDouble(), to == null ? most : to.doubleValue());
        };
    }
}
