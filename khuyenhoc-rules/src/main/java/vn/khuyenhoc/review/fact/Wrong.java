package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A printed rate that is not what its counts give.
 *
 * @param printed printed rate
 * @param computed share that the counts give
 */
public record Wrong(Printed printed, Share computed) implements Figure {
    @Override
    public int row() {
        return printed.row();
    }

    /** What is counted. */
    public String of() {
        return computed.of();
    }

    /** Of what the counts give the share. */
    public String on() {
        return computed.on();
    }

    /** Of what the source says that it is the share; empty where it does not say. */
    public String stated() {
        return printed.on();
    }

    /** Whether the counts of part and whole are printed. */
    public boolean known() {
        return computed.known();
    }

    /** How far the printed rate and another share lie apart; 0 where they may be the same. */
    public double apart(Interval share) {
        return printed.apart(share);
    }

    /** How far the printed rate lies from the share of so many times what is counted. */
    public double apartTimes(double factor) {
        return apart(computed.times(factor));
    }

    /** How far it lies from the share of one so-manieth of what is counted. */
    public double apartOver(double factor) {
        return apart(computed.over(factor));
    }

    /** How far the printed rate lies from the share of what is counted in another whole. */
    public double apartOf(Amount whole) {
        return apart(computed.part().bounds().over(whole.bounds()));
    }

    /** Says that print and counts exclude each other. */
    public Noted mismatch() {
        return Noted.of(
                row(),
                RemarkKind.ARITHMETIC_MISMATCH,
                text(),
                computed.whole(),
                computed.bounds(),
                printed.accepted().high() == 0
                        ? Amount.derived(Interval.closed(0, endless()))
                        : Amount.derived(computed.part().bounds().over(printed.accepted())),
                computed.ofWhole());
    }

    /** Says that the printed rate is of the other whole. */
    public Noted misnamed(Share fitting) {
        return Noted.of(row(), RemarkKind.DENOMINATOR_MISNAMED, text(), computed.whole(), fitting.whole());
    }

    /** Says that the printed rate is a share of something else. */
    public Taken taken(Share fitting) {
        return printed.taken(fitting);
    }

    /** Says a kind of remark of the printed rate. */
    public Noted noted(String kind) {
        return Noted.of(row(), RemarkKind.valueOf(kind), text(), computed.bounds());
    }

    /** Says that a count which stands elsewhere is the whole. */
    public Noted elsewhere(Count whole) {
        return Noted.of(row(), RemarkKind.DENOMINATOR_ELSEWHERE, text(), computed.ofWhole(), whole.amount());
    }

    private String text() {
        return printed.rate().printed().text();
    }
}
