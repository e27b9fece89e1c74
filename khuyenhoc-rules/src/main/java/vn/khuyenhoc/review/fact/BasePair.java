package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A rate and a target that count the same.
 *
 * @param row number of the row
 * @param rateBase of what the rate is a share
 * @param aim target
 */
public record BasePair(int row, TargetBase rateBase, Target aim) {

    /** Code of the base of the rate. */
    public String base() {
        return rateBase.code();
    }

    /** Code of the base of the target. */
    public String targetBase() {
        return aim.base().code();
    }

    /** Says that the bases differ. */
    public Noted differs() {
        return new Noted(RemarkKind.BASE_DIFFERS, this);
    }
}
