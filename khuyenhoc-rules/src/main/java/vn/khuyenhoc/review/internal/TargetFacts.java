package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.Origin;

/** The targets of a plan as facts, and what superior documents ask of them. */
final class TargetFacts implements FactReading {
    private final PlanCase planCase;
    private final Plan plan;

    TargetFacts(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>();
        List<PlanTarget> targets = plan.targets().value().orElse(List.of());
        for (int i = 0; i < targets.size(); i++) {
            facts.add(target(Origin.of("plan:targets[" + i + "]"), targets.get(i)));
        }
        targets.stream()
                .map(target -> List.<Object>of(target.indicator(), target.year()))
                .distinct()
                .forEach(key -> superior((String) key.get(0), (Integer) key.get(1), world, facts));
        if (!plan.targets().known() && world.most("plan:targets", Show.words("settle.targets"))) {
            unread(facts);
        }
        return facts;
    }

    private Fact target(Origin origin, PlanTarget target) {
        return new vn.khuyenhoc.review.gap.PlanTarget(origin, target, planCase.name(target.indicator()));
    }

    /** Targets for all that obligations ask for, as they should be. */
    private void unread(List<Fact> facts) {
        Stream<Integer> years = plan.kind() == PlanKind.ANNUAL
                ? Stream.of(plan.period().from())
                : planCase.facts().stream().map(PlanFact::year).filter(Objects::nonNull);
        List<String> indicators = planCase.mayBind().stream()
                .map(Requirement::indicators)
                .flatMap(List::stream)
                .distinct()
                .toList();
        years.forEach(year -> indicators.forEach(indicator -> facts.add(target(
                Origin.atMost("plan:targets"),
                new PlanTarget(indicator, null, null, year, BigDecimal.ONE, TargetForce.PHAI)))));
    }

    private void superior(String indicator, int year, World world, List<Fact> facts) {
        planCase.targets(plan.date()).of(indicator).stream()
                .flatMap(superior -> Aim.of(superior, year, plan.date(), planCase.areaClasses()).stream())
                .forEach(aim -> facts.add(superior(aim, year, world)));
    }

    private Fact superior(Aim aim, int year, World world) {
        Target target = aim.target();
        boolean low = aim.uncertain() && world.most("plan:areaClasses", Show.words("settle.area"));
        boolean absent = !target.certainlyInForce(plan.date())
                && world.most("document:" + target.code(), Show.words("settle.day", target.code()));
        BigDecimal share = low ? aim.lowest() : aim.highest();
        return new vn.khuyenhoc.review.gap.Target(
                Origin.of("target:" + target.code() + ":" + year + ":" + aim.standing()),
                target.indicator(),
                target.base(),
                year,
                absent ? 0 : share.doubleValue(),
                Interval.closed(aim.lowest().doubleValue(), aim.highest().doubleValue()),
                false,
                law(aim));
    }

    private static Law law(Aim aim) {
        List<String> policies = new ArrayList<>(List.of(aim.standing().policy(), "in-force"));
        if (aim.uncertain()) {
            policies.add("unknown-area");
        }
        return new Law(aim.target().code(), aim.cited().citation(), aim.cited().force(), aim.standing(), policies);
    }
}
