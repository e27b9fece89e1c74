package vn.khuyenhoc.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.ReviewResult;

/**
 * What reviews came to.
 *
 * @param figures reviews of published figures
 * @param plans reviews of plans and results
 * @param links what other titles mean for the learning titles of a register; null without a register
 */
record Reviewed(
        List<ReviewResult> figures,
        List<PlanReviewResult> plans,
        @Nullable LinkedTitles links) {

    /** Whether a plan has a certain gap as heavy as this or heavier. */
    boolean hasCertain(GapSeverity severity) {
        return plans.stream().anyMatch(plan -> plan.hasCertain(severity));
    }

    /**
     * The only review of a plan or of results.
     *
     * @throws BadRequest if there is none, or more than one
     */
    PlanReviewResult single() {
        if (plans.size() != 1) {
            throw new BadRequest("html.single", plans.size());
        }
        return plans.get(0);
    }
}
