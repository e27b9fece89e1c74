package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.PrintedRate;
import vn.khuyenhoc.figures.PrintedRate.Whole;
import vn.khuyenhoc.review.RemarkKind;

/**
 * What counts tell that a printed rate is a share of.
 *
 * @param row number of the row
 * @param rate printed rate
 * @param whole of what it is the share
 */
public record Taken(int row, PrintedRate rate, Whole whole) implements Figure {
    /** Of what the source says that it is the share; empty where it does not say. */
    public String stated() {
        Whole on = rate.on();
        return on == null ? "" : on.name();
    }

    /** Says that the counts tell it. */
    public Noted inferred() {
        return Noted.of(row, RemarkKind.DENOMINATOR_INFERRED, rate.printed().text(), whole);
    }
}
