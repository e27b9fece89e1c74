package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * The base that a count and its rate imply, where it is not printed.
 *
 * @param row number of the row
 * @param by which count implies it: {@code RECOGNISED}, {@code REGISTERED}, or {@code BOTH} for what both imply together
 * @param amount how many there are of the base
 */
public record Implied(int row, String by, Amount amount) implements Figure {
    /** There are at most so many. */
    public double atMost() {
        return amount.bounds().high();
    }

    /** How far two implied bases lie apart; 0 where they may be the same. */
    public double apart(Amount other) {
        return amount.bounds().distance(other.bounds());
    }

    /** Tells the base. */
    public Noted told() {
        return Noted.of(row, RemarkKind.IMPLIED_BASE, amount);
    }

    /** Says that two counts imply two bases. */
    public Noted differs(Implied other) {
        return Noted.of(row, RemarkKind.IMPLIED_BASES_DIFFER, amount, other.amount);
    }

    /** Says that a count can be no more than the base. */
    public Within holds(Count part, String kind) {
        return new Within(
                row, RemarkKind.valueOf(kind), Amount.derived(part.amount().bounds()), amount);
    }

    /** The base between two numbers. */
    public static Implied of(int row, String by, Interval base) {
        return new Implied(row, by, Amount.derived(base));
    }
}
