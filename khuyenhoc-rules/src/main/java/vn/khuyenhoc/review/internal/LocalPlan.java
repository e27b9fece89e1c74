package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.AbsentTarget;
import vn.khuyenhoc.catalogue.AbsentTarget.Exemption;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Overlay;
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
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.LeftOut;
import vn.khuyenhoc.review.gap.Origin;
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
    public List<PlanGap> gaps(GapLaw rules) {
        List<PlanGap> gaps = new ArrayList<>(gaps(rules, plan(), Stream.of(this::leftOut)));
        own.stream()
                .flatMap(target -> target.values().stream())
                .flatMap(value -> value.classes().keySet().stream())
                .distinct()
                .sorted()
                .forEach(area -> gaps.addAll(gaps(rules, plan(Set.of(area), values(area)), Stream.of())));
        return gaps.stream().distinct().toList();
    }

    private List<PlanGap> gaps(GapLaw rules, Plan plan, Stream<Consumer<World>> more) {
        PlanCase planCase = new PlanCase(catalogue, plan, asOf, null);
        return new Gaps(rules, planCase, ResultsCase.NONE, more).all();
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
        Actor issuer = new Actor(overlay.name(), null, null, null, null, null);
        return Plan.unread(
                        document.symbol(),
                        document.name(),
                        PlanKind.STAGE,
                        issuer,
                        asOf,
                        new Years(first, last),
                        overlay.illustrative(),
                        area)
                .with(Stated.of(targets), Stated.unknown(), Stated.unknown());
    }

    private void leftOut(World world) {
        absent.stream()
                .filter(one -> one.exemption() != Exemption.DECLARED)
                .forEach(one -> catalogue
                        .targets()
                        .target(one.target())
                        .filter(target -> target.inForce(asOf))
                        .ifPresent(target ->
                                target.values().forEach(value -> world.add(leftOut(one, target, value, world)))));
    }

    /** No document is known to declare an exemption, but one may. */
    private static Fact leftOut(AbsentTarget one, Target target, TargetValue value, World world) {
        String part = "absent:" + target.code();
        boolean exempt = one.exemption() == Exemption.UNKNOWN && world.most(part, "settle.exemption");
        return new LeftOut(
                Origin.of(part + ":" + value.year()),
                target.indicator(),
                target.name(),
                value.year(),
                exempt,
                new Law(target.code(), value.citation(), value.force(), Standing.DUE, List.of("in-force")));
    }
}
