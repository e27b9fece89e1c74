package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A printed rate beside the one that counts give.
 *
 * @param row number of the row
 * @param rate printed rate
 * @param on of what the computed rate is the share
 * @param computed rate that the counts give
 * @param accepted rates that the printed one may stand for
 */
public record RateCheck(int row, PrintedRate rate, Whole on, Interval computed, Interval accepted) {

    /** The lowest rate that the counts allow. */
    public double computedAtLeast() {
        return computed.least();
    }

    /** The highest rate that the counts allow. */
    public double computedAtMost() {
        return computed.greatest();
    }

    /** The lowest rate that the printed one may stand for. */
    public double acceptedAtLeast() {
        return accepted.least();
    }

    /** The highest rate that the printed one may stand for. */
    public double acceptedAtMost() {
        return accepted.greatest();
    }

    /** Says that print and counts exclude each other. */
    public Noted mismatch() {
        return new Noted(RemarkKind.ARITHMETIC_MISMATCH, this);
    }

    /** Says that print and counts fit. */
    public Noted agrees() {
        return new Noted(RemarkKind.ARITHMETIC_AGREES, this);
    }
}
