package vn.khuyenhoc.review.fact;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * What one row is in two years.
 *
 * @param row number of the row of the later year
 * @param change later base over the earlier one; null where a base is not known
 * @param printed the same by the printed numbers without their words of inequality; 1 where a base is not known
 * @param least least change that is no drift
 * @param greatest greatest change that is no drift
 * @param before codes of the documents whose targets counted in the earlier year
 * @param after codes of the documents whose targets count in the later year
 * @param setsBefore criteria sets by which the title was judged in the earlier year
 * @param setsAfter criteria sets by which it is judged in the later year
 */
public record SeriesStep(
        int row,
        @Nullable Interval change,
        double printed,
        double least,
        double greatest,
        Set<String> before,
        Set<String> after,
        Set<String> setsBefore,
        Set<String> setsAfter) {

    public SeriesStep {
        before = Set.copyOf(before);
        after = Set.copyOf(after);
        setsBefore = Set.copyOf(setsBefore);
        setsAfter = Set.copyOf(setsAfter);
    }

    /** The base changed at least by this factor. */
    public double changeAtLeast() {
        return change == null ? 1 : change.least();
    }

    /** The base changed at most by this factor. */
    public double changeAtMost() {
        return change == null ? 1 : change.greatest();
    }

    /** Whether other documents set the targets than before. */
    public boolean otherDocuments() {
        return others(before, after);
    }

    /** Whether the title was judged by another criteria set than before. */
    public boolean otherCriteria() {
        return others(setsBefore, setsAfter);
    }

    private static boolean others(Set<String> earlier, Set<String> later) {
        return !earlier.isEmpty() && !later.isEmpty() && earlier.stream().noneMatch(later::contains);
    }

    /** Says that the base drifts. */
    public Noted drifts() {
        return new Noted(RemarkKind.BASE_DRIFT, this);
    }

    /** Says that the base may drift. */
    public Noted mayDrift() {
        return new Noted(RemarkKind.COUNTS_UNDECIDED, this);
    }

    /** Says that the years are not one series. */
    public Noted broken() {
        return new Noted(RemarkKind.SERIES_BROKEN, this);
    }
}
