package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Words;

/** Numbers for people: in Vietnamese {@code 1.177} and {@code 37,87%}, in English {@code 1,177} and {@code 37.87%}. */
public final class Show {
    /** The messages of reviews. */
    public static final Messages MESSAGES = Messages.of(vn.khuyenhoc.review.Review.class, "Messages");

    /** Where the targets of a plan stand; clauses are quoted in Vietnamese. */
    static final String PLAN_TARGETS = "phần mục tiêu";

    /** Where it stands that an area ended; clauses are quoted in Vietnamese. */
    static final String AREA_ENDED = "danh mục địa bàn";

    private static final Locale VIETNAMESE = Locale.ROOT;

    private Show() {}

    /** A message in both languages; days are written as each language writes them. */
    public static Words words(String key, Object... arguments) {
        return both(locale -> text(locale, key, arguments));
    }

    /** A message in one language; days are written as the language writes them. */
    public static String text(Locale locale, String key, Object... arguments) {
        Object[] shown = Arrays.stream(arguments)
                .map(argument ->
                        argument instanceof LocalDate day ? Numbers.of(locale).day(day) : argument)
                .toArray();
        return MESSAGES.text(locale, key, shown);
    }

    /** A message as its bundle has it, with the names of facts in braces. */
    static Words raw(String key) {
        return new Words(MESSAGES.raw(VIETNAMESE, key), MESSAGES.raw(Locale.ENGLISH, key));
    }

    /** A day as each language writes it. */
    static Words day(LocalDate day) {
        return both(locale -> Numbers.of(locale).day(day));
    }

    /** A share as a percentage with at most two decimals, rounded half up. */
    public static Words percent(double share) {
        return both(locale -> format(locale, share * 100, "#,##0.##") + "%");
    }

    /** A difference in percentage points with at most two decimals and its sign. */
    public static Words points(double points) {
        return both(locale -> format(locale, points, "+#,##0.##;-#,##0.##"));
    }

    /** A whole number with its groups of digits. */
    public static Words count(long number) {
        return both(locale -> format(locale, (double) number, "#,##0"));
    }

    /** Shares as percentages: one, over one, under one, or from one to another. */
    public static Words percents(Interval shares) {
        if (shares.isPoint()) {
            return percent(shares.low());
        }
        if (shares.low() == 0) {
            return shares.high() >= 1 ? words("interval.any") : words("interval.under", percent(shares.high()));
        }
        if (shares.high() == 1 || Double.isInfinite(shares.high())) {
            return words(shares.lowOpen() ? "interval.over" : "interval.atLeast", percent(shares.low()));
        }
        Words low = percent(shares.low());
        Words high = percent(shares.high());
        return low.equals(high) ? low : words("interval.fromTo", low, high);
    }

    /** Whole numbers: one, at least one, at most one, or from one to another. */
    public static Words counts(Interval numbers) {
        long least = numbers.leastWhole();
        if (Double.isInfinite(numbers.high())) {
            return words("interval.atLeast", count(least));
        }
        long greatest = numbers.greatestWhole();
        if (least == greatest) {
            return count(least);
        }
        return numbers.low() <= 0
                ? words("interval.atMost", count(greatest))
                : words("interval.fromTo", count(least), count(greatest));
    }

    /** How many more it takes: a number, or from one to another. */
    public static Words needed(Needed needed) {
        Long most = needed.atMost();
        double high = most == null ? Double.POSITIVE_INFINITY : (double) most;
        return counts(Interval.closed((double) needed.atLeast(), high));
    }

    /** A number with at most two decimals. */
    public static Words decimal(double number) {
        return both(locale -> format(locale, number, "#,##0.##"));
    }

    /** Percentage points: one number, or from one to another. */
    public static Words distance(Interval points) {
        Words low = points(points.low());
        Words high = points(points.high());
        return low.equals(high) ? low : words("interval.fromTo", low, high);
    }

    /** Texts one after the other. */
    public static Words list(List<Words> texts) {
        return new Words(
                texts.stream().map(Words::vi).collect(Collectors.joining("; ")),
                texts.stream().map(Words::en).collect(Collectors.joining("; ")));
    }

    private static Words both(Function<Locale, String> text) {
        return new Words(text.apply(VIETNAMESE), text.apply(Locale.ENGLISH));
    }

    private static String format(Locale locale, double number, String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (!Messages.english(locale)) {
            symbols.setGroupingSeparator('.');
            symbols.setDecimalSeparator(',');
        }
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(BigDecimal.valueOf(number));
    }
}
