package vn.khuyenhoc.register.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Days and decimals read from a buffer of characters. */
final class Numbers {
    static final int LENGTH_OF_DAY = 10;
    private static final int MOST_DIGITS = 18;

    private Numbers() {}

    /** The day written as {@code 2024-01-26} that begins somewhere. */
    static LocalDate day(char[] buffer, int from) {
        Tokens.require(buffer[from + 4] == '-' && buffer[from + 7] == '-');
        int year = digits(buffer, from, 4);
        int month = digits(buffer, from + 5, 2);
        int day = digits(buffer, from + 8, 2);
        Tokens.require(month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month));
        return LocalDate.of(year, month, day);
    }

    /** The day written as {@code 2024-01-26}; null where the text is none. */
    static @Nullable LocalDate day(String text) {
        try {
            return text.length() == LENGTH_OF_DAY ? day(text.toCharArray(), 0) : null;
        } catch (Irregular e) {
            return null;
        }
    }

    private static int lastDay(int year, int month) {
        return month == 2
                ? YearMonth.of(year, month).lengthOfMonth()
                : Month.of(month).maxLength();
    }

    private static int digits(char[] buffer, int from, int count) {
        int value = 0;
        for (int i = from; i < from + count; i++) {
            value = value * 10 + digit(buffer[i]);
        }
        return value;
    }

    private static int digit(char c) {
        Tokens.require(c >= '0' && c <= '9');
        return c - '0';
    }

    /** A decimal of at most 18 digits with a point and no exponent. */
    static BigDecimal decimal(char[] buffer, int from, int length) {
        Tokens.require(length <= MOST_DIGITS + 1);
        long unscaled = 0;
        int scale = -1;
        for (int i = from; i < from + length; i++) {
            if (buffer[i] == '.' && scale < 0) {
                scale = from + length - 1 - i;
            } else {
                unscaled = unscaled * 10 + digit(buffer[i]);
            }
        }
        Tokens.require(scale >= 0);
        return BigDecimal.valueOf(unscaled, scale);
    }
}
