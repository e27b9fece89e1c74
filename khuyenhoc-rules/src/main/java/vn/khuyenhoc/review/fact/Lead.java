package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * The plan that a printed lead implies.
 *
 * @param row number of the row
 * @param text lead as printed
 * @param plan implied plan
 */
public record Lead(int row, String text, Interval plan) implements Figure {
    /** The plan is at most this. */
    public double atMost() {
        return plan.greatest();
    }

    /** How far the plan and a share lie apart; 0 where they may be the same. */
    public double apart(double share) {
        return plan.distance(Interval.exactly(share));
    }

    /** Tells the plan. */
    public Noted told() {
        return Noted.of(row, RemarkKind.IMPLIED_PLAN, text, plan);
    }

    /** Says how the plan stands to a share that a target asks for. */
    public Noted beside(Asked asked, String kind) {
        return Noted.of(row, RemarkKind.valueOf(kind), plan, asked.target().code(), asked.share());
    }

    /**
     * What a target may ask of a row, by the classes of area that the place may have.
     *
     * @param row number of the row
     * @param target target
     * @param share one of the shares
     * @param lowest the lowest of them
     */
    public record Asked(int row, Target target, double share, double lowest) implements Figure {}
}
