package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * Parts that together make up a total.
 *
 * @param row number of the row; -1 where the counts are of the place
 * @param parts what the parts are
 * @param sum all parts together
 * @param total total as printed
 */
public record SumCheck(int row, Words parts, Amount sum, Amount total) implements OfRow {

    /** The parts together are at least so many. */
    public double sumAtLeast() {
        return sum.bounds().least();
    }

    /** The parts together are at most so many. */
    public double sumAtMost() {
        return sum.bounds().greatest();
    }

    /** The total is at least so large. */
    public double totalAtLeast() {
        return total.bounds().least();
    }

    /** The total is at most so large. */
    public double totalAtMost() {
        return total.bounds().greatest();
    }

    /** Whether the printed numbers themselves, all of them printed, do not add up. */
    public boolean printedDiffers() {
        return sum.printed() < total.printed() || sum.printed() > total.printed();
    }

    /** Says that the parts do not add up to the total. */
    public Noted differs() {
        return new Noted(RemarkKind.PARTS_DO_NOT_ADD_UP, this);
    }

    /** Says that the parts may not add up. */
    public Noted undecided() {
        return new Noted(RemarkKind.COUNTS_UNDECIDED, this);
    }
}
