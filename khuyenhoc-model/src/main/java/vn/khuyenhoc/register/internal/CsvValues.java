package vn.khuyenhoc.register.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Ambiguous;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.internal.Vocabulary.Term;
import vn.khuyenhoc.text.Suggestions;

/** Reads the values of observations from cells, each by the type that the catalogue gives its code. */
final class CsvValues {
    private static final Pattern WHOLE = Pattern.compile("[0-9]{1,18}");
    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,18}(\\.[0-9]{1,18})?");
    private static final Pattern COUNTED = Pattern.compile("([0-9]{1,18})\\s*/\\s*([0-9]{1,18})");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,18})?)\\s*%");

    private CsvValues() {}

    /** The value in a cell; null, with a fault, where there is none. */
    static @Nullable Value of(Cell cell, Term term) {
        return switch (term.type()) {
            case YES_NO -> yesNo(cell);
            case COUNT -> count(cell);
            case SHARE -> share(cell);
            case POINTS -> points(cell, term);
            case DATE -> day(cell);
            case GRADE -> grade(cell, term);
        };
    }

    private static @Nullable Value yesNo(Cell cell) {
        return switch (cell.text().toLowerCase(Locale.ROOT)) {
            case "true", "có" -> new YesNo(true);
            case "false", "không" -> new YesNo(false);
            default -> {
                cell.fault("csv.yesNo");
                yield null;
            }
        };
    }

    private static @Nullable Value count(Cell cell) {
        if (WHOLE.matcher(cell.text()).matches()) {
            return new Count(Long.parseLong(cell.text()));
        }
        cell.notNumber("csv.count");
        return null;
    }

    private static @Nullable Value share(Cell cell) {
        Share share = parsedShare(cell.text());
        if (share != null && isSound(share)) {
            return share;
        }
        cell.notNumber("csv.share");
        return null;
    }

    private static @Nullable Share parsedShare(String text) {
        Matcher counted = COUNTED.matcher(text);
        if (counted.matches()) {
            return Share.of(Long.parseLong(counted.group(1)), Long.parseLong(counted.group(2)));
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            return new Share(null, null, new BigDecimal(percent.group(1)).movePointLeft(2));
        }
        return DECIMAL.matcher(text).matches() ? Share.of(text) : null;
    }

    private static boolean isSound(Share share) {
        BigDecimal rate = share.rate();
        Long count = share.count();
        Long base = share.base();
        return rate != null
                ? rate.compareTo(BigDecimal.ONE) <= 0
                : count != null && base != null && base >= 1 && count <= base;
    }

    private static @Nullable Value points(Cell cell, Term term) {
        if (!DECIMAL.matcher(cell.text()).matches() || Ambiguous.is(cell.text())) {
            cell.notNumber("csv.points");
            return null;
        }
        BigDecimal points = new BigDecimal(cell.text());
        BigDecimal maximum = term.maximum();
        if (maximum != null && points.compareTo(maximum) > 0) {
            cell.faults()
                    .add(
                            cell.place(),
                            "register.points",
                            cell.column(),
                            cell.shown(),
                            term.code(),
                            maximum.toPlainString());
            return null;
        }
        return new Points(points);
    }

    private static @Nullable Value day(Cell cell) {
        LocalDate day = cell.day();
        return day == null ? null : new Day(day);
    }

    private static @Nullable Value grade(Cell cell, Term term) {
        if (term.definition().grades().contains(cell.text())) {
            return new Grade(cell.text());
        }
        String nearest = Suggestions.nearest(cell.text(), term.definition().grades());
        cell.faults().add(cell.place(), "register.grade", cell.column(), cell.shown(), nearest);
        return null;
    }
}
