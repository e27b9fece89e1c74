package vn.khuyenhoc.review.internal;

import java.util.List;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Years;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Places;

/** The plan of a place of which only results are at hand: nothing of it was read, and nothing says whom it would bind. */
public final class UnreadPlan {
    private UnreadPlan() {}

    /** The plan behind results. */
    public static Plan of(Results results) {
        return new Plan(
                "",
                results.name(),
                PlanKind.ANNUAL,
                new Actor(results.name(), null, null, null, results.area(), null),
                results.asOf(),
                new Years(results.year(), results.year()),
                results.illustrative(),
                results.areaClasses(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                List.of(),
                Stated.unknown(),
                Places.NONE);
    }
}
