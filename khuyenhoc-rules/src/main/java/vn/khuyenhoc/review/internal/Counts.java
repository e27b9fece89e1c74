package vn.khuyenhoc.review.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Counted;
import vn.khuyenhoc.figures.PrintedRate.Whole;

/**
 * The counts of a row and what they give.
 *
 * @param recognised those recognised; null where not printed
 * @param registered those registered; null where not printed
 * @param all all of the base; null where not printed
 */
record Counts(
        @Nullable Interval recognised,
        @Nullable Interval registered,
        @Nullable Interval all) {

    static Counts of(FigureRow row, Tolerance tolerance) {
        return new Counts(
                count(row.recognised(), tolerance), count(row.registered(), tolerance), count(row.all(), tolerance));
    }

    private static @Nullable Interval count(@Nullable PrintedNumber printed, Tolerance tolerance) {
        return printed == null ? null : tolerance.count(printed);
    }

    /** What is counted. */
    @Nullable
    Interval part(Counted of) {
        return of == Counted.RECOGNISED ? recognised : registered;
    }

    /** Of what a rate may be the share. */
    @Nullable
    Interval whole(Whole on) {
        return on == Whole.BASE ? all : registered;
    }

    /** The rate that the counts give; null where one of them is missing. */
    @Nullable
    Interval rate(Counted of, Whole on) {
        Interval part = part(of);
        Interval whole = whole(on);
        boolean itself = of == Counted.REGISTERED && on == Whole.REGISTERED;
        return part == null || whole == null || whole.high() == 0 || itself ? null : part.over(whole);
    }

    /** The base that a count and a printed rate on it imply; null where there is no such count. */
    @Nullable
    Interval impliedBase(PrintedRate rate, Tolerance tolerance) {
        Interval part = part(rate.of());
        Interval share = tolerance.rate(rate.printed());
        return part == null || share.high() == 0 ? null : part.over(share);
    }
}
