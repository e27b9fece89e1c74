package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * A plan that a printed lead implies, beside one value of a target.
 *
 * @param row number of the row
 * @param plan implied plan
 * @param aim target
 * @param value one of its values
 * @param lowestValue the lowest of its values for the place
 */
public record PlanCheck(int row, Interval plan, Target aim, double value, double lowestValue) {

    /** The plan is at least this. */
    public double planAtLeast() {
        return plan.least();
    }

    /** The plan is at most this. */
    public double planAtMost() {
        return plan.greatest();
    }

    /** Says that the plan is the value. */
    public Noted matches() {
        return new Noted(RemarkKind.PLAN_MATCHES_TARGET, this);
    }

    /** Says that the plan lies below every value. */
    public Noted below() {
        return new Noted(RemarkKind.PLAN_BELOW_TARGET, this);
    }
}
