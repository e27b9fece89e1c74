package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * Parts that together make up a count.
 *
 * @param row number of the row
 * @param of what they make up, as in {@link Count#of()}
 * @param parts what the parts are
 * @param amount all parts together
 */
public record Sum(int row, String of, Words parts, Amount amount) implements Figure {
    /** How far the sum and a total lie apart; 0 where they may be the same. */
    public double apart(Amount total) {
        return amount.bounds().distance(total.bounds());
    }

    /** By how much the printed sum is above the printed total. */
    public double lead(Amount total) {
        return amount.lead(total);
    }

    /** Says that the parts do not add up to their total. */
    public Noted differs(Count total) {
        return Noted.of(row, RemarkKind.PARTS_DO_NOT_ADD_UP, parts, amount, total.amount());
    }
}
