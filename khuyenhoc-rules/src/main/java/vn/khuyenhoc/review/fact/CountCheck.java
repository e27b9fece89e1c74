package vn.khuyenhoc.review.fact;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * The counts of a row.
 *
 * @param row number of the row
 * @param recognised those recognised; null where not printed
 * @param registered those registered; null where not printed
 * @param base all of the base; null where not printed
 */
public record CountCheck(
        int row,
        @Nullable Interval recognised,
        @Nullable Interval registered,
        @Nullable Interval base) {

    /** At least so many were recognised. */
    public double recognisedAtLeast() {
        return atLeast(recognised);
    }

    /** At least so many registered. */
    public double registeredAtLeast() {
        return atLeast(registered);
    }

    /** At most so many registered. */
    public double registeredAtMost() {
        return atMost(registered);
    }

    /** There are at most so many. */
    public double baseAtMost() {
        return atMost(base);
    }

    /** Says that more were recognised than registered. */
    public Noted recognisedAboveRegistered() {
        return new Noted(RemarkKind.RECOGNISED_ABOVE_REGISTERED, this);
    }

    /** Says that more were recognised than there are. */
    public Noted recognisedAboveBase() {
        return new Noted(RemarkKind.RECOGNISED_ABOVE_BASE, this);
    }

    /** Says that more registered than there are. */
    public Noted registeredAboveBase() {
        return new Noted(RemarkKind.REGISTERED_ABOVE_BASE, this);
    }

    private static double atLeast(@Nullable Interval count) {
        return count == null ? Double.NEGATIVE_INFINITY : count.least();
    }

    private static double atMost(@Nullable Interval count) {
        return count == null ? Double.POSITIVE_INFINITY : count.greatest();
    }
}
