package vn.khuyenhoc.review.fact;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * What a row is in a year, beside another year of the same place.
 *
 * @param row number of the row
 * @param later whether it is of the later year
 * @param indicator code of the title or indicator
 * @param on code of the base; empty where it is not known
 * @param day day of the figures
 * @param base how many there are of the base; null where not known
 * @param printed the same by the printed numbers without their words of inequality
 * @param documents codes of the documents whose targets counted
 * @param sets criteria sets by which the title was judged
 */
public record YearRow(
        int row,
        boolean later,
        String indicator,
        String on,
        LocalDate day,
        @Nullable Interval base,
        double printed,
        Set<String> documents,
        Set<String> sets)
        implements Figure {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu (d/M)", Locale.ROOT);

    public YearRow {
        documents = Set.copyOf(documents);
        sets = Set.copyOf(sets);
    }

    /** There are at least so many of the base; all numbers where that is not known. */
    public double atLeast() {
        return base == null ? 0 : base.least();
    }

    /** There are at most so many of the base. */
    public double atMost() {
        return base == null ? Double.POSITIVE_INFINITY : base.greatest();
    }

    /** At least so many times as many. */
    public double atLeastTimes(double factor) {
        return atLeast() * factor;
    }

    /** At most so many times as many. */
    public double atMostTimes(double factor) {
        return atMost() * factor;
    }

    /** How many times as many as in an earlier year by the printed numbers; 1 where one of them is not known. */
    public double growth(YearRow earlier) {
        double growth = printed / earlier.printed;
        return Double.isNaN(growth) ? 1 : growth;
    }

    /** How many years it is later than another. */
    public int yearsSince(YearRow earlier) {
        return day.getYear() - earlier.day.getYear();
    }

    /** How many documents are behind the targets of both years, or how many at all where one year has none. */
    public int commonDocuments(YearRow other) {
        return common(documents, other.documents);
    }

    /** How many criteria sets judged in both years, or how many at all where one year has none. */
    public int commonSets(YearRow other) {
        return common(sets, other.sets);
    }

    private static int common(Set<String> one, Set<String> other) {
        Set<String> common = new TreeSet<>(one);
        common.retainAll(other);
        return one.isEmpty() || other.isEmpty() ? Integer.MAX_VALUE : common.size();
    }

    /** Says that the base drifts. */
    public Noted drifts(YearRow earlier) {
        Interval from = earlier.base;
        Interval change = base == null || from == null ? Interval.SHARES : base.over(from);
        return Noted.of(row, RemarkKind.BASE_DRIFT, when(earlier), earlier.when(this), change);
    }

    /** Says that the base may drift. */
    public Noted mayDrift(YearRow earlier) {
        return Noted.of(row, RemarkKind.BASE_DRIFT, when(earlier), earlier.when(this), printed / earlier.printed)
                .undecided();
    }

    /** Says that the years are not one series. */
    public Noted broken(YearRow earlier) {
        return Noted.of(
                row,
                RemarkKind.SERIES_BROKEN,
                when(earlier),
                earlier.when(this),
                earlier.documentsAndSets(),
                documentsAndSets());
    }

    /** The year of another, with its day where both are of one year. */
    private String when(YearRow other) {
        return day.getYear() == other.day.getYear() ? other.day.format(DAY) : String.valueOf(other.day.getYear());
    }

    private String documentsAndSets() {
        Set<String> all = new TreeSet<>(documents);
        all.addAll(sets);
        return String.join(", ", all);
    }
}
