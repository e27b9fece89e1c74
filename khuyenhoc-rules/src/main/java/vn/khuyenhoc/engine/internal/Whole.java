package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Sums of points that make no new numbers where the points are whole, as they mostly are. */
final class Whole {
    private static final int MOST = 1000;
    private static final int DIGITS = 4;
    private static final int NOT_WHOLE = -1;
    private static final BigDecimal[] NUMBERS = new BigDecimal[MOST + 1];

    static {
        for (int i = 0; i <= MOST; i++) {
            NUMBERS[i] = BigDecimal.valueOf(i);
        }
    }

    private Whole() {}

    /** A number as an int, or a negative one where it is not small and whole, or written with decimals. */
    @SuppressWarnings("ReferenceEquality") // the quick answer; the digits stand behind it
    static int of(BigDecimal number) {
        if (number.scale() != 0) {
            return NOT_WHOLE;
        }
        int whole = number.intValue();
        // the low bits of a large number may look like a small one
        boolean small = whole >= 0 && whole <= MOST && (number == NUMBERS[whole] || number.precision() <= DIGITS);
        return small ? whole : NOT_WHOLE;
    }

    /** The number that an int is. */
    static BigDecimal number(int whole) {
        return whole >= 0 && whole <= MOST ? NUMBERS[whole] : BigDecimal.valueOf(whole);
    }

    /** An equal number that many share. */
    static BigDecimal shared(BigDecimal number) {
        int whole = of(number);
        return whole < 0 ? number : NUMBERS[whole];
    }

    /** What {@link BigDecimal#add} gives. */
    static BigDecimal add(BigDecimal one, BigDecimal other) {
        int first = of(one);
        int second = of(other);
        return first >= 0 && second >= 0 ? number(first + second) : one.add(other);
    }

    /** What {@link BigDecimal#subtract} gives. */
    static BigDecimal subtract(BigDecimal one, BigDecimal other) {
        int first = of(one);
        int second = of(other);
        return first >= 0 && second >= 0 ? number(first - second) : one.subtract(other);
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

    /** A number without needless digits. */
    static BigDecimal plain(BigDecimal number) {
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal plain = number.stripTrailingZeros();
        return shared(plain.scale() < 0 ? plain.setScale(0) : plain);
    }

    /** Whether two numbers are written alike: 8.0 is not 8. */
    @SuppressWarnings({"BigDecimalEquals", "ReferenceEquality"}) // the digits count
    static boolean alike(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == other || (one != null && one.equals(other));
    }
}
