package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;

/**
 * Whether it is known of what a rate is the share.
 *
 * @param row number of the row
 * @param rate the rate as printed, or an empty text
 * @param unknown whether it is not known
 */
public record BaseClaim(int row, String rate, boolean unknown) {

    /** Says that the base is not known. */
    public Noted undefined() {
        return new Noted(RemarkKind.BASE_UNDEFINED, this);
    }
}
