package vn.khuyenhoc.review.fact;

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
 * @param year year
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
        int year,
        @Nullable Interval base,
        double printed,
        Set<String> documents,
        Set<String> sets)
        implements Figure {
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
        return year - earlier.year;
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
        return Noted.of(row, RemarkKind.BASE_DRIFT, year(earlier), year(this), change);
    }

    /** Says that the base may drift. */
    public Noted mayDrift(YearRow earlier) {
        return Noted.of(row, RemarkKind.BASE_DRIFT, year(earlier), year(this), printed / earlier.printed)
                .undecided();
    }

    /** Says that the years are not one series. */
    public Noted broken(YearRow earlier) {
        return Noted.of(
                row,
                RemarkKind.SERIES_BROKEN,
                year(earlier),
                year(this),
                earlier.documentsAndSets(),
                documentsAndSets());
    }

    private static String year(YearRow one) {
        return String.valueOf(one.year);
    }

    private String documentsAndSets() {
        Set<String> all = new TreeSet<>(documents);
        all.addAll(sets);
        return String.join(", ", all);
    }
}
