package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A rate as printed, before it is known what it is a share of.
 *
 * @param row number of the row
 * @param rate the rate
 * @param accepted shares that it may stand for
 */
public record Printed(int row, PrintedRate rate, Interval accepted) implements Figure {
    /** What is counted. */
    public String of() {
        return rate.of().name();
    }

    /** Of what it is said to be the share; empty where the source does not say. */
    public String on() {
        Whole on = rate.on();
        return on == null ? "" : on.name();
    }

    /** How far it and a share lie apart; 0 where they may be the same. */
    public double apart(Interval share) {
        return accepted.distance(share);
    }

    /** Says that it is not the share that counts give. */
    public Wrong wrong(Share computed) {
        return new Wrong(this, computed);
    }

    /** Says that it is the share that counts give. */
    public Noted agrees(Share computed) {
        return Noted.of(row, RemarkKind.ARITHMETIC_AGREES, rate.printed().text(), computed.whole(), computed.bounds());
    }

    /** Says that by the counts it is a share of something. */
    public Taken taken(Share fitting) {
        return new Taken(row, rate, fitting.whole());
    }
}
