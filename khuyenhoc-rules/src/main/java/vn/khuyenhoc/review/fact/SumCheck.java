package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * Parts that together make up a total.
 *
 * @param row number of the row
 * @param parts what the parts are
 * @param sum all parts together
 * @param total total as printed
 */
public record SumCheck(int row, Words parts, Interval sum, Interval total) {

    /** The parts together are at least so many. */
    public double sumAtLeast() {
        return sum.least();
    }

    /** The parts together are at most so many. */
    public double sumAtMost() {
        return sum.greatest();
    }

    /** The total is at least so large. */
    public double totalAtLeast() {
        return total.least();
    }

    /** The total is at most so large. */
    public double totalAtMost() {
        return total.greatest();
    }

    /** Says that the parts do not add up to the total. */
    public Noted differs() {
        return new Noted(RemarkKind.PARTS_DO_NOT_ADD_UP, this);
    }
}
