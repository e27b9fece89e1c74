package vn.khuyenhoc.explanation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import vn.khuyenhoc.text.Messages;

/**
 * Numbers and days as people write them: {@code 1.284}, {@code 37,5 %} and {@code 26/01/2024} in Vietnamese; {@code 1,284},
 * {@code 37.5%} and {@code 2024-01-26} in English.
 */
public final class Numbers {
    private static final DateTimeFormatter VIETNAMESE_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final int PERCENT_DECIMALS = 2;
    private final boolean english;

    private Numbers(boolean english) {
        this.english = english;
    }

    /** The figures of a language. */
    public static Numbers of(Locale locale) {
        return new Numbers(Messages.english(locale));
    }

    /** A whole number in groups of three digits. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number in groups of three digits, without zeros at its end. */
    public String number(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        String text = String.format(Locale.ENGLISH, "%,." + Math.max(0, plain.scale()) + "f", plain);
        return english ? text : text.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }

    /** A share from 0 to 1 in percent, with two decimals at most, rounded down so that just below never reads as reached. */
    public String percent(BigDecimal share) {
        BigDecimal percent = share.movePointRight(2).setScale(PERCENT_DECIMALS, RoundingMode.DOWN);
        return number(percent) + (english ? "%" : "\u00a0%");
    }

    /** A share from 0 to 1 in percent with all its decimals. */
    public String percentInFull(BigDecimal share) {
        return number(share.movePointRight(2)) + (english ? "%" : "\u00a0%");
    }

    /** The share of a count of a base in percent; as {@link #percent(BigDecimal)}. */
    public String percent(long count, long base) {
        BigDecimal share =
                BigDecimal.valueOf(count).divide(BigDecimal.valueOf(base), PERCENT_DECIMALS + 2, RoundingMode.DOWN);
        return percent(share);
    }

    /** A day. */
    public String day(LocalDate day) {
        return english ? day.toString() : VIETNAMESE_DAY.format(day);
    }
}
