package vn.khuyenhoc.review;

import java.util.List;

/**
 * Gaps of one cause: what is to be done, and what is lacking only because of it. Immutable.
 *
 * @param gap gap that is the cause
 * @param folded gaps that come with it
 */
public record Cause(PlanGap gap, List<PlanGap> folded) {

    public Cause {
        folded = List.copyOf(folded);
    }

    /** Whether it can no longer be done: it is history. */
    public boolean past() {
        return gap.doneLate();
    }
}
