package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * One number of a row that printed figures give in two ways.
 *
 * @param row number of the row
 * @param kind kind of the remark where they exclude each other
 * @param first number one way
 * @param second number the other way
 */
public record PairCheck(int row, RemarkKind kind, Interval first, Interval second) implements OfRow {

    /** The first is at least this. */
    public double firstAtLeast() {
        return first.least();
    }

    /** The first is at most this. */
    public double firstAtMost() {
        return first.greatest();
    }

    /** The second is at least this. */
    public double secondAtLeast() {
        return second.least();
    }

    /** The second is at most this. */
    public double secondAtMost() {
        return second.greatest();
    }

    /** Says that they exclude each other. */
    public Noted apart() {
        return new Noted(kind, this);
    }
}
