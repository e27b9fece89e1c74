package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.Years;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Causes;
import vn.khuyenhoc.review.internal.GapLaw;
import vn.khuyenhoc.review.internal.GapRules;
import vn.khuyenhoc.review.internal.Gaps;
import vn.khuyenhoc.review.internal.PlanCase;
import vn.khuyenhoc.review.internal.ResultsCase;
import vn.khuyenhoc.review.internal.RuleRun;
import vn.khuyenhoc.review.internal.Standings;

/** Finds what a plan lacks of what binds its issuer, and what contradicts itself in it. Immutable and thread-safe. */
public final class PlanReview {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final GapRules shipped;
    private final Map<String, GapPackage> local;
    private final RuleRun targets;

    /** A review by the obligations and targets of a catalogue and the rules of a set. */
    public PlanReview(Catalogue catalogue, RuleSet rules) {
        this(catalogue, rules, Map.of());
    }

    /**
     * A review whose rules of gaps of some packages are run in another way, as authors run theirs.
     *
     * @param local rules of gaps by package; those of other packages are those of the set
     */
    public PlanReview(Catalogue catalogue, RuleSet rules, Map<String, ? extends GapPackage> local) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.shipped = GapRules.shipped(rules);
        this.local = Map.copyOf(local);
        this.targets = new RuleRun(rules);
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
        return review(plan, asOf, null);
    }

    /**
     * Reviews a plan of a locality: by the national targets and by those of the locality's own document.
     *
     * @param asOf day whose obligations count
     * @param locality identifier of the overlay of the locality; null for none
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public PlanReviewResult review(Plan plan, LocalDate asOf, @Nullable String locality) {
        return review(plan, List.of(), List.of(), asOf, locality);
    }

    /**
     * What a plan lacks where nothing is there that was not read: quicker than a review, and without its reasons.
     *
     * @param asOf day whose obligations count
     * @param locality identifier of the overlay of the locality; null for none
     * @return codes of plan facts
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public Set<String> lacking(Plan plan, LocalDate asOf, @Nullable String locality) {
        PlanCase planCase = new PlanCase(catalogue, plan, asOf, locality);
        ResultsCase none = new ResultsCase(catalogue, locality, targets, List.of());
        return new Gaps(law(locality, asOf), planCase, none).lackingFacts();
    }

    /**
     * Reviews results of which no plan is at hand: whether they reach the targets and agree with each other. What binds
     * their place is not looked at, because nothing says who answers for it.
     *
     * @param results results of one or more years, at least one
     */
    public PlanReviewResult review(List<Results> results, List<Nearest> nearest, LocalDate asOf) {
        return review(results, nearest, asOf, null);
    }

    /**
     * The same by the law of a locality: its targets and its calendar count too.
     *
     * @param results results of one or more years, at least one
     * @param locality identifier of the overlay of the locality; null for none
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public PlanReviewResult review(
            List<Results> results, List<Nearest> nearest, LocalDate asOf, @Nullable String locality) {
        return review(unread(results.get(results.size() - 1)), results, nearest, asOf, locality);
    }

    /**
     * Reviews a plan with the results of its place.
     *
     * @param results results of one or more years
     * @param nearest subjects nearest to qualifying; empty where no register was judged
     * @param asOf day whose obligations count
     */
    public PlanReviewResult review(Plan plan, List<Results> results, List<Nearest> nearest, LocalDate asOf) {
        return review(plan, results, nearest, asOf, null);
    }

    /**
     * Reviews a plan of a locality with the results of its place: by the national targets and by those of the locality's own
     * document.
     *
     * @param results results of one or more years
     * @param nearest subjects nearest to qualifying; empty where no register was judged
     * @param asOf day whose obligations count
     * @param locality identifier of the overlay of the locality; null for none
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public PlanReviewResult review(
            Plan plan, List<Results> results, List<Nearest> nearest, LocalDate asOf, @Nullable String locality) {
        PlanCase planCase = new PlanCase(catalogue, plan, asOf, locality);
        ResultsCase resultsCase = new ResultsCase(catalogue, locality, targets, results);
        GapLaw law = law(locality, asOf);
        List<PlanGap> all = new Gaps(law, planCase, resultsCase).all();
        List<PlanGap> gaps = all.stream().filter(gap -> gap.waiver() == null).toList();
        return new PlanReviewResult(
                plan.symbol(),
                plan.name(),
                plan.issuer().name(),
                plan.illustrative(),
                asOf,
                planCase.binding(),
                planCase.unresolved(),
                gaps,
                new Causes(catalogue).of(gaps, nearest),
                all.stream().filter(gap -> gap.waiver() != null).toList(),
                new Standings(planCase, resultsCase, targets).all(),
                Stream.concat(planCase.notes().stream(), law.notes().stream()).toList(),
                rules.digest(),
                catalogue.digest());
    }

    /** The plan of a place of which only results are at hand: nothing of it was read, and nothing says whom it would bind. */
    private static Plan unread(Results results) {
        return Plan.unread(
                "",
                results.name(),
                PlanKind.ANNUAL,
                new Actor(results.name(), null, null, null, results.area(), null),
                results.asOf(),
                new Years(results.year(), results.year()),
                results.illustrative(),
                results.areaClasses());
    }

    private GapLaw law(@Nullable String locality, LocalDate asOf) {
        GapPackage first = local.getOrDefault(GapRules.SHIPPED, shipped);
        return new GapLaw(first, this::rules, catalogue.in(locality).localGaps(asOf));
    }

    private GapPackage rules(String packageName) {
        GapPackage known = local.get(packageName);
        return known != null ? known : GapRules.local(rules, packageName);
    }
}
