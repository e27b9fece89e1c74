package vn.khuyenhoc.json.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Decimals of a size that people write; keeps a hostile {@code 1e999999999} from filling the memory. */
final class Decimals {
    private static final int MOST_DIGITS = 30;

    private Decimals() {}

    /** The decimal of a JSON number with no exponent left; null where it has more than 30 digits before or after the point. */
    static @Nullable BigDecimal of(String number) {
        try {
            BigDecimal decimal = new BigDecimal(number);
            boolean fits =
                    decimal.scale() <= MOST_DIGITS && (long) decimal.precision() - decimal.scale() <= MOST_DIGITS;
            return fits ? decimal.setScale(Math.max(0, decimal.scale())) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
