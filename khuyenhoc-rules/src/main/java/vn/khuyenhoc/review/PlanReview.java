package vn.khuyenhoc.review;

import java.time.LocalDate;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.review.internal.Gaps;
import vn.khuyenhoc.review.internal.PlanCase;
import vn.khuyenhoc.review.internal.RuleRun;

/** Finds what a plan lacks of what binds its issuer, and what contradicts itself in it. Immutable and thread-safe. */
public final class PlanReview {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final RuleRun run;

    /** A review by the obligations and targets of a catalogue and the rules of a set. */
    public PlanReview(Catalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.run = RuleRun.onGaps(rules);
    }

    /** A review by the shipped catalogue and rules. */
    public static PlanReview load() {
        return new PlanReview(Catalogue.load(), RuleSet.load());
    }

    /**
     * Reviews a plan.
     *
     * @param asOf day whose obligations count
     */
    public PlanReviewResult review(Plan plan, LocalDate asOf) {
        PlanCase planCase = new PlanCase(catalogue, plan, asOf);
        return new PlanReviewResult(
                plan.symbol(),
                plan.name(),
                plan.issuer().name(),
                plan.illustrative(),
                asOf,
                planCase.binding(),
                planCase.unresolved(),
                new Gaps(run, planCase).all(),
                planCase.notes(),
                rules.digest(),
                catalogue.digest());
    }
}
