package vn.khuyenhoc.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.AbsentTarget;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.review.internal.Causes;
import vn.khuyenhoc.review.internal.GapLaw;
import vn.khuyenhoc.review.internal.LocalPlan;
import vn.khuyenhoc.text.Words;

/**
 * Holds the targets that localities set against the national ones: what lies below them where no class of area allows it, what is
 * left out without a declared exemption, and what has another base and so is not compared. Immutable and thread-safe.
 */
public final class LocalTargets {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final GapLaw run;

    /** A review of the overlays of a catalogue by the rules of a set. */
    public LocalTargets(Catalogue catalogue, RuleSet rules) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.run = GapLaw.national(rules);
    }

    /** A review of the shipped overlays by the shipped rules. */
    public static LocalTargets load() {
        return new LocalTargets(Catalogue.load(), RuleSet.load());
    }

    /**
     * Where the documents of a locality fall short of the national targets.
     *
     * @param locality identifier of its overlay
     * @param asOf day whose documents count
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public List<PlanGap> conflicts(String locality, LocalDate asOf) {
        return review(locality, asOf).stream()
                .flatMap(result -> result.gaps().stream())
                .toList();
    }

    /**
     * Reviews the documents of a locality that set targets, one result for each.
     *
     * @param locality identifier of its overlay
     * @param asOf day whose documents count
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public List<PlanReviewResult> review(String locality, LocalDate asOf) {
        Targets known = catalogue.in(locality).targets(asOf);
        Overlay overlay = catalogue.in(locality).overlay().orElseThrow();
        return Stream.concat(
                        known.stream()
                                .filter(target -> target.overlay() != null && target.inForce(asOf))
                                .map(Target::document),
                        known.absent().stream()
                                .filter(one -> one.validity().contains(asOf))
                                .map(one -> one.citation().document()))
                .distinct()
                .map(catalogue::document)
                .flatMap(Optional::stream)
                .map(document -> review(overlay, document, asOf))
                .toList();
    }

    private PlanReviewResult review(Overlay overlay, Document document, LocalDate asOf) {
        LocalPlan local = new LocalPlan(catalogue, overlay, document, asOf);
        Plan plan = local.plan();
        List<PlanGap> gaps = local.gaps(run);
        return new PlanReviewResult(
                plan.symbol(),
                plan.name(),
                overlay.name(),
                overlay.illustrative(),
                asOf,
                List.of(),
                List.of(),
                gaps,
                new Causes(catalogue).of(gaps, List.of()),
                List.of(),
                List.of(),
                local.absent().stream().flatMap(LocalTargets::said).toList(),
                rules.digest(),
                catalogue.digest());
    }

    /** What the catalogue says of a target left out: the reason of the exemption, or a note. */
    private static Stream<Words> said(AbsentTarget absent) {
        return Stream.of(Optional.ofNullable(absent.reason()), Optional.ofNullable(absent.note()))
                .flatMap(Optional::stream);
    }
}
