package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A part beside the whole that it belongs to.
 *
 * @param row number of the row; -1 where the counts are of the place
 * @param kind kind of the remark where the part is larger
 * @param part part
 * @param whole whole, or the most that the part may be
 */
public record PartCheck(int row, RemarkKind kind, Interval part, Interval whole) {

    /** Whether a kind of remark is in question. */
    public boolean asks(String name) {
        return kind.name().equals(name);
    }

    /** The part is at least so large. */
    public double partAtLeast() {
        return part.least();
    }

    /** The whole is at most so large. */
    public double wholeAtMost() {
        return whole.greatest();
    }

    /** Says that the part is larger than the whole. */
    public Noted noted() {
        return new Noted(kind, this);
    }
}
