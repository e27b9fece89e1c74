package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.explanation.Numbers;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.Noted;
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

    /** A message in both languages; its arguments as {@link #shown} them. */
    public static Words words(String key, Object... arguments) {
        return both(locale -> text(locale, key, arguments));
    }

    /** A message in one language. */
    public static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(
                locale, key, Arrays.stream(arguments).map(Show::shown).toArray());
    }

    /** A value for people: numbers, shares, counts and days as each language writes them, and all else as it is. */
    static Object shown(Object value) {
        if (value instanceof LocalDate day) {
            return both(locale -> Numbers.of(locale).day(day));
        }
        if (value instanceof BigDecimal number) {
            return decimal(number.doubleValue());
        }
        if (value instanceof Amount amount) {
            return amount.isAny() ? words("interval.any") : counts(amount.bounds());
        }
        if (value instanceof Interval shares) {
            return percents(shares);
        }
        if (value instanceof Double share) {
            return percent(share);
        }
        if (value instanceof Long count) {
            return count(count);
        }
        if (value instanceof Noted noted) {
            return words("remark." + noted.kind().name(), noted.arguments().toArray());
        }
        return value instanceof Whole whole ? words("whole." + whole) : value;
    }

    /** The first message of several that its bundle has, as it stands there, with the names of facts in braces; empty where none. */
    static Optional<Words> raw(String... keys) {
        return Stream.of(keys).filter(MESSAGES::has).findFirst().map(key -> both(locale -> MESSAGES.raw(locale, key)));
    }

    /** The name of what a row counts: its own, that of the title, or the code. */
    static Words name(FigureRow row) {
        Words own = row.name();
        return own != null ? own : title(row.indicator());
    }

    /** The name of a title, or the code where it has none. */
    static Words title(String indicator) {
        return raw("title." + indicator).orElseGet(() -> new Words(indicator, indicator));
    }

    /** The symbol of a document; where no source gives its number, kind, issuer and date, or where that is not known either, name. */
    static String symbol(Catalogue catalogue, String code) {
        Document document = catalogue.document(code).orElse(null);
        if (document == null) {
            return code;
        }
        return document.symbol().chars().anyMatch(Character::isDigit)
                ? document.symbol()
                : document.date() == null
                        ? document.name().vi()
                        : document.kind() + " " + document.issuer() + " " + document.date();
    }

    /** A share as a percentage with at most two decimals, rounded half up. */
    public static Words percent(double share) {
        return both(locale -> number(locale, share * 100) + "%");
    }

    /** A difference in percentage points with at most two decimals and its sign. */
    public static Words points(double points) {
        return both(locale -> (points < 0 ? "-" : "+") + number(locale, Math.abs(points)));
    }

    /** A whole number with its groups of digits. */
    public static Words count(long number) {
        return both(locale -> Numbers.of(locale).number(number));
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
        if (least > greatest) {
            return words("interval.between", decimal(numbers.low()), decimal(numbers.high()));
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
        return both(locale -> number(locale, number));
    }

    /** Percentage points: one number, or from one to another. */
    public static Words distance(Interval points) {
        Words low = points(points.low());
        Words high = points(points.high());
        return low.equals(high) ? low : words("interval.fromTo", low, high);
    }

    /** Texts one after the other. */
    public static Words list(List<Words> texts) {
        return both(locale -> texts.stream().map(text -> text.in(locale)).collect(Collectors.joining("; ")));
    }

    private static Words both(Function<Locale, String> text) {
        return new Words(text.apply(VIETNAMESE), text.apply(Locale.ENGLISH));
    }

    private static String number(Locale locale, double number) {
        return Numbers.of(locale).number(BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP));
    }
}
