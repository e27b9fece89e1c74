package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A count.
 *
 * @param row number of the row
 * @param of what is counted: {@code all}, {@code registered}, {@code registered-new}, {@code registered-again}, {@code assessed} or
 *     {@code recognised} of a row; {@code population}, {@code members}, {@code citizens}, {@code families}, {@code clans} and the like of the place
 * @param on code of the base of the row; empty where it is not known
 * @param amount how many
 * @param text the words of the source; empty where it is not printed
 */
public record Count(int row, String of, String on, Amount amount, String text) implements Figure {
    /** There are at least so many. */
    public double atLeast() {
        return amount.bounds().least();
    }

    /** There are at most so many. */
    public double atMost() {
        return amount.bounds().greatest();
    }

    /** The numbers that it may be. */
    public Interval bounds() {
        return amount.bounds();
    }

    /** The same count multiplied. */
    public Amount times(double factor) {
        return amount.times(factor);
    }

    /** There are at most so many times as many. */
    public double atMostTimes(double factor) {
        return atMost() * factor;
    }

    /** Says a kind of remark of its words. */
    public Noted noted(String kind) {
        return Noted.of(row, RemarkKind.valueOf(kind), text);
    }

    /** Says that this count is of things that are all in another. */
    public Within within(Count whole, String kind) {
        return within(whole.amount, kind);
    }

    /** Says that this count can be no more than a number. */
    public Within within(Amount most, String kind) {
        return new Within(row, RemarkKind.valueOf(kind), amount, most);
    }
}
