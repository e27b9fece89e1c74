package vn.khuyenhoc.review.internal;

import java.util.Locale;
import java.util.MissingResourceException;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.Noted;
import vn.khuyenhoc.text.Words;

/** What rows are called, and remarks on them. */
final class Names {
    private Names() {}

    /** The name of what a row counts: its own, that of the title, or the code. */
    static Words of(FigureRow row) {
        Words own = row.name();
        return own != null ? own : of(row.indicator());
    }

    /** The name of a title, or the code where it has none. */
    static Words of(String indicator) {
        String key = "title." + indicator;
        try {
            return new Words(Show.MESSAGES.text(Locale.ROOT, key), Show.MESSAGES.text(Locale.ENGLISH, key));
        } catch (MissingResourceException e) {
            return new Words(indicator, indicator);
        }
    }

    /** What a rule noted on a row, or on the place where there is none; its message stands in the bundle under its kind. */
    static Remark remark(Noted noted, @Nullable FigureRow row) {
        return new Remark(
                noted.kind(),
                noted.kind().severity(),
                row == null ? "" : row.indicator(),
                row == null ? new Words("", "") : of(row),
                message(noted));
    }

    private static Words message(Noted noted) {
        return Show.words(
                "remark." + noted.kind().name(),
                noted.arguments().stream().map(Names::shown).toArray());
    }

    private static Object shown(Object argument) {
        if (argument instanceof Amount amount) {
            return unbounded(amount.bounds()) ? Show.words("interval.any") : Show.counts(amount.bounds());
        }
        if (argument instanceof Interval shares) {
            return Show.percents(shares);
        }
        if (argument instanceof Double share) {
            return Show.percent(share);
        }
        if (argument instanceof Long count) {
            return Show.count(count);
        }
        if (argument instanceof Noted open) {
            return message(open);
        }
        return argument instanceof Whole whole ? Show.words("whole." + whole) : argument;
    }

    private static boolean unbounded(Interval count) {
        return count.low() == 0 && !count.lowOpen() && Double.isInfinite(count.high());
    }
}
