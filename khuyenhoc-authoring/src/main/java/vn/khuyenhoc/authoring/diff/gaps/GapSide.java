package vn.khuyenhoc.authoring.diff.gaps;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.internal.GapRules;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/**
 * One of the two packs, ready to review.
 *
 * @param pack pack
 * @param review shipped rules of gaps and those of the pack
 * @param locality overlay that the pack brings; null where it brings none
 */
record GapSide(LocalPack pack, PlanReview review, @Nullable String locality) {

    /**
     * A pack whose rules are run step by step.
     *
     * @param shipped the shipped rules, which both packs share
     */
    static GapSide of(LocalPack pack, RuleSet rules, GapPackage shipped) {
        Map<String, GapPackage> steps = new TreeMap<>(pack.rules().gapSteps(GapSteps.Listener.NONE));
        steps.put(GapRules.SHIPPED, shipped);
        return new GapSide(pack, new PlanReview(pack.catalogue(), rules, steps), pack.locality());
    }

    /**
     * What came of a review.
     *
     * @param gaps what it says of each gap, part by part, by code; empty where it could not be made
     * @param refused codes of the faults; empty where it could be made
     */
    record Came(Map<String, Map<String, String>> gaps, String refused) {}

    Came review(GapTrial trial) {
        Faults faults = new Faults();
        Place place = Place.of(trial.shown(), 1, 1);
        Plan plan = trial.content().plan(pack.catalogue(), place, faults);
        List<Results> results = trial.content().results(pack.catalogue(), place, faults);
        if (!faults.isEmpty()) {
            return refused(faults.sorted());
        }
        try {
            return new Came(GapAspects.of(review(plan, results, trial.date())), "");
        } catch (FaultyInputException e) {
            return refused(e.faults());
        }
    }

    /** The review of a plan, or of results alone. */
    PlanReviewResult review(@Nullable Plan plan, List<Results> results, LocalDate day) {
        return plan == null
                ? review.review(results, List.of(), day, locality)
                : review.review(plan, results, List.of(), day, locality);
    }

    private static Came refused(List<Fault> faults) {
        return new Came(Map.of(), faults.stream().map(Fault::key).distinct().collect(Collectors.joining(", ")));
    }
}
