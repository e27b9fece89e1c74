package vn.khuyenhoc.review.fact;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * A printed rate of which the counts have told what they can.
 *
 * @param row number of the row
 * @param name what the row counts
 * @param rate the rate
 * @param whole of what it is said to be the share, or else by the counts; null where nothing tells
 * @param fitting the same by the counts, whatever is said
 * @param accepted shares that it may stand for
 */
public record Rate(
        int row,
        Words name,
        PrintedRate rate,
        @Nullable Whole whole,
        @Nullable Whole fitting,
        Interval accepted) implements Figure {
    /** What is counted. */
    public String of() {
        return rate.of().name();
    }

    /** Of what it is the share; empty where nothing tells. */
    public String on() {
        return whole == null ? "" : whole.name();
    }

    /** Of what it is the share by the counts; empty where nothing tells. */
    public String fits() {
        return fitting == null ? "" : fitting.name();
    }

    /** The lowest share that it may stand for. */
    public double atLeast() {
        return accepted.least();
    }

    /** The highest share that it may stand for. */
    public double atMost() {
        return accepted.greatest();
    }

    /** How far it and a share of a share lie apart; 0 where they may be the same. */
    public double apart(Rate ofRegistered, Rate registered) {
        return accepted.distance(ofRegistered.accepted.times(registered.accepted));
    }

    /** Says that it is not known of what it is the share. */
    public Noted undefined() {
        return Noted.of(row, RemarkKind.BASE_UNDEFINED, rate.printed().text());
    }

    /** Says that it is higher than the share of all that registered. */
    public Noted above(Rate registered) {
        return Noted.of(row, RemarkKind.RECOGNISED_ABOVE_REGISTERED, accepted, registered.accepted);
    }

    /** Says that it is no share of a share. */
    public Noted disagrees(Rate ofRegistered, Rate registered) {
        return Noted.of(row, RemarkKind.RATES_DISAGREE, accepted, ofRegistered.accepted.times(registered.accepted));
    }

    /** The name and the rate. */
    Words shown() {
        String text = " " + rate.printed().text();
        return new Words(name.vi() + text, name.en() + text);
    }
}
