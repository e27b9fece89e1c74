package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.AbsentTarget;
import vn.khuyenhoc.catalogue.AbsentTarget.Exemption;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Years;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.Provision;
import vn.khuyenhoc.review.internal.Check.Superior;
import vn.khuyenhoc.subject.AreaClass;

/** A document of a locality as the plan that it is, as far as the catalogue knows it: its targets, and what it leaves out. */
public final class LocalPlan {
    private final Catalogue catalogue;
    private final Overlay overlay;
    private final Document document;
    private final List<Target> own;
    private final List<AbsentTarget> absent;
    private final LocalDate asOf;

    /** The plan in a document of a locality on a day. */
    public LocalPlan(Catalogue catalogue, Overlay overlay, Document document, LocalDate asOf) {
        this.catalogue = catalogue;
        this.overlay = overlay;
        this.document = document;
        this.asOf = asOf;
        this.own = catalogue.allTargets().stream()
                .filter(target -> overlay.id().equals(target.overlay()) && target.inForce(asOf))
                .filter(target -> target.document().equals(document.code()))
                .toList();
        this.absent = catalogue.allTargets().in(overlay.id()).absent().stream()
                .filter(one -> one.citation().document().equals(document.code()))
                .filter(one -> one.validity().contains(asOf))
                .toList();
    }

    /** What the document leaves out of the national targets. */
    public List<AbsentTarget> absent() {
        return absent;
    }

    /** The plan for areas of which nothing is known. */
    public Plan plan() {
        return plan(null, values(null));
    }

    /** Where the document falls short of the national targets: for any area, and for each class that it has values for. */
    public List<PlanGap> gaps(RuleRun run, RuleRun targets) {
        List<PlanGap> gaps = new ArrayList<>(gaps(run, targets, plan(), leftOut()));
        own.stream()
                .flatMap(target -> target.values().stream())
                .flatMap(value -> value.classes().keySet().stream())
                .distinct()
                .sorted()
                .forEach(area -> gaps.addAll(gaps(run, targets, plan(Set.of(area), values(area)), List.of())));
        return gaps.stream().distinct().toList();
    }

    private List<PlanGap> gaps(RuleRun run, RuleRun targets, Plan plan, List<Check> more) {
        PlanCase planCase = new PlanCase(catalogue, plan, asOf, null);
        List<Check> checks = new ArrayList<>(new PlanTargetChecks(planCase).all());
        checks.addAll(more);
        return new Gaps(run, targets, planCase, ResultsCase.NONE).of(checks);
    }

    private List<PlanTarget> values(@Nullable AreaClass area) {
        return own.stream()
                .flatMap(target -> target.values().stream().flatMap(value -> value(target, value, area)))
                .toList();
    }

    private static Stream<PlanTarget> value(Target target, TargetValue value, @Nullable AreaClass area) {
        BigDecimal share = area == null ? value.normal() : value.classes().get(area);
        return Stream.ofNullable(share)
                .map(set -> new PlanTarget(target.indicator(), target.base(), null, value.year(), set, value.force()));
    }

    private Plan plan(@Nullable Set<AreaClass> area, List<PlanTarget> targets) {
        List<Integer> years = targets.stream().map(PlanTarget::year).sorted().toList();
        int first = years.isEmpty() ? asOf.getYear() : years.get(0);
        int last = years.isEmpty() ? asOf.getYear() : years.get(years.size() - 1);
        return new Plan(
                document.symbol(),
                document.name(),
                PlanKind.STAGE,
                new Actor(overlay.name(), null, null, null, null, null),
                asOf,
                new Years(first, last),
                overlay.illustrative(),
                area,
                Stated.unknown(),
                Stated.unknown(),
                Stated.of(targets),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                Stated.unknown(),
                List.of(),
                Stated.unknown());
    }

    private List<Check> leftOut() {
        PlanFact fact = catalogue.planFact("indicator-targets").orElseThrow();
        return absent.stream()
                .filter(one -> one.exemption() != Exemption.DECLARED)
                .flatMap(one -> catalogue.targets().target(one.target()).stream()
                        .filter(target -> target.inForce(asOf))
                        .flatMap(target -> target.values().stream().map(value -> leftOut(fact, one, target, value))))
                .toList();
    }

    /** No document is known to declare an exemption, but one may. */
    private static Check leftOut(PlanFact fact, AbsentTarget one, Target target, TargetValue value) {
        String code = String.valueOf(fact.gap());
        boolean perhaps = one.exemption() == Exemption.UNKNOWN;
        return new Check(
                fact,
                target.indicator(),
                List.of(target.name(), String.valueOf(value.year())),
                number -> new Provision(number, code, false),
                number -> new Provision(number, code, perhaps),
                perhaps ? Show.words("settle.exemption") : null,
                null,
                new Superior(target.code(), value.citation(), value.force(), Standing.DUE, null, List.of("in-force")));
    }
}
