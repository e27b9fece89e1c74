package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums of points that make no new numbers where the points are whole, as they mostly are. */
final class Whole {
    private static final int MOST = 1000;
    private static final int DIGITS = 4;
    private static final BigDecimal[] NUMBERS = new BigDecimal[MOST + 1];

    static {
        for (int i = 0; i <= MOST; i++) {
            NUMBERS[i] = BigDecimal.valueOf(i);
        }
    }

    private Whole() {}

    /** What {@link BigDecimal#add} gives. */
    static BigDecimal add(BigDecimal one, BigDecimal other) {
        if (isSmall(one) && isSmall(other)) {
            int sum = one.intValue() + other.intValue();
            return sum <= MOST ? NUMBERS[sum] : BigDecimal.valueOf(sum);
        }
        return one.add(other);
    }

    /** What {@link BigDecimal#subtract} gives. */
    static BigDecimal subtract(BigDecimal one, BigDecimal other) {
        if (isSmall(one) && isSmall(other) && one.intValue() >= other.intValue()) {
            return NUMBERS[one.intValue() - other.intValue()];
        }
        return one.subtract(other);
    }

    /** A number without needless digits: {@code 8}, not {@code 8.0}; {@code 0.75}. */
    static BigDecimal plain(double number) {
        int whole = (int) number;
        if (whole == number && whole >= 0 && whole <= MOST) {
            return NUMBERS[whole];
        }
        BigDecimal plain = BigDecimal.valueOf(number).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Whether two numbers are written alike: 8.0 is not 8. */
    @SuppressWarnings("BigDecimalEquals") // the digits count
    static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : one.equals(other);
    }

    @SuppressWarnings("ReferenceEquality") // the quick answer; the digits stand behind it
    private static boolean isSmall(BigDecimal number) {
        if (number.scale() != 0) {
            return false;
        }
        int whole = number.intValue();
        // the low bits of a large number may look like a small one
        return whole >= 0 && whole <= MOST && (number == NUMBERS[whole] || number.precision() <= DIGITS);
    }
}
