package vn.khuyenhoc.observation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A share of a base from 0 to 1, as a count of a base ({@code 45 of 50}) or, where the counts are not known, as a rate.
 *
 * <p>Counts are compared exactly: 45 of 50 reaches 0.9, 89999999 of 100000000 does not.
 *
 * @param count how many; null where a rate is given
 * @param base of how many, at least 1; null where a rate is given
 * @param rate from 0 to 1; null where counts are given
 */
@ValidShare
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Share(
        @Nullable Long count, @Nullable Long base, @Nullable BigDecimal rate) implements Value {

    /** A share of a counted base. */
    public static Share of(long count, long base) {
        return new Share(count, base, null);
    }

    /** A share whose counts are not known. */
    public static Share of(String rate) {
        return new Share(null, null, new BigDecimal(rate));
    }

    /**
     * This share as a number from 0 to 1, correctly rounded, so that a share equal to a decimal threshold compares equal to it.
     *
     * @return NaN where the share is not well formed
     */
    public double asDouble() {
        if (rate != null) {
            return rate.doubleValue();
        }
        return count == null || base == null || base == 0 ? Double.NaN : (double) count / (double) base;
    }

    @Override
    @JsonIgnore
    public ValueType type() {
        return ValueType.SHARE;
    }
}
