package vn.khuyenhoc.review.gap;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days as the numbers that rules compare. */
public final class Days {
    /** Before all days. */
    public static final long BEFORE = Long.MIN_VALUE / 4;
    /** After all days. */
    public static final long AFTER = Long.MAX_VALUE / 4;

    private Days() {}

    /** The number of a day; another where there is none. */
    public static long of(@Nullable LocalDate day, long otherwise) {
        return day == null ? otherwise : day.toEpochDay();
    }

    /** A day for messages; an empty text where there is none. */
    static Object told(@Nullable LocalDate day) {
        return day == null ? "" : day;
    }

    /** A count for messages; a question mark where nothing limits it. */
    static Object count(double number) {
        return number < AFTER ? (Object) BigDecimal.valueOf(Math.round(number)) : "?";
    }
}
