package vn.khuyenhoc.review.fact;

import org.jspecify.annotations.Nullable;
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
 * @param known whether both counts are printed; else the rate is bounded by another count
 * @param computed rate that the counts give
 * @param accepted rates that the printed one may stand for
 * @param other rate on the other whole, where the source names this one; null where counts do not give it
 * @param registering share of all that registered, where the printed rate is of those recognised; null where counts do not give it
 * @param digit by how much one digit more or less changes a count
 */
public record RateCheck(
        int row,
        PrintedRate rate,
        Whole on,
        boolean known,
        Interval computed,
        Interval accepted,
        @Nullable Interval other,
        @Nullable Interval registering,
        double digit)
        implements OfRow {

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

    /** The lowest rate on the other whole. */
    public double otherAtLeast() {
        return other == null ? Double.POSITIVE_INFINITY : other.least();
    }

    /** The highest rate on the other whole. */
    public double otherAtMost() {
        return other == null ? Double.NEGATIVE_INFINITY : other.greatest();
    }

    /** The lowest share of all that registered. */
    public double registeringAtLeast() {
        return registering == null ? Double.POSITIVE_INFINITY : registering.least();
    }

    /** The highest share of all that registered. */
    public double registeringAtMost() {
        return registering == null ? Double.NEGATIVE_INFINITY : registering.greatest();
    }

    /** The lowest rate with one digit more of what is counted. */
    public double longerAtLeast() {
        return computed.least() * digit;
    }

    /** The highest rate with one digit more of what is counted. */
    public double longerAtMost() {
        return computed.greatest() * digit;
    }

    /** The lowest rate with one digit less of what is counted. */
    public double shorterAtLeast() {
        return computed.least() / digit;
    }

    /** The highest rate with one digit less of what is counted. */
    public double shorterAtMost() {
        return computed.greatest() / digit;
    }

    /** Says that the printed rate is of the other whole. */
    public Noted misnamed() {
        return new Noted(RemarkKind.DENOMINATOR_MISNAMED, this);
    }

    /** Says that the printed rate is of those registered. */
    public Noted ofRegistered() {
        return new Noted(RemarkKind.RATE_OF_REGISTERING, this);
    }

    /** Says that one digit more of what is counted would settle it. */
    public Noted tooShort() {
        return new Noted(RemarkKind.COUNT_DIGIT_LOST, this);
    }

    /** Says that one digit less of what is counted would settle it. */
    public Noted tooLong() {
        return new Noted(RemarkKind.COUNT_DIGIT_ADDED, this);
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
