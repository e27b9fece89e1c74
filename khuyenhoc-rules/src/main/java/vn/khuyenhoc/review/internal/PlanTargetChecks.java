package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.gap.TargetCheck;
import vn.khuyenhoc.review.gap.TargetStep;
import vn.khuyenhoc.review.internal.Check.Superior;
import vn.khuyenhoc.text.Words;

/** Whether a plan has the targets asked for, none below the superior document, and none that falls over the years. */
final class PlanTargetChecks {
    private final PlanCase planCase;
    private final Plan plan;
    private final List<PlanTarget> targets;

    PlanTargetChecks(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
        this.targets = plan.targets().value().orElse(List.of());
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        PlanFact present = planCase.fact("indicator-targets");
        if (present != null) {
            planCase.asking(present).forEach(requirement -> checks.addAll(present(present, requirement)));
        }
        PlanFact below = planCase.fact("targets-not-below");
        if (below != null) {
            targets.forEach(target -> checks.addAll(superior(below, target)));
        }
        PlanFact stated = planCase.fact("bases-stated");
        PlanFact shared = planCase.fact("bases-shared");
        if (stated != null && shared != null) {
            targets.forEach(target -> checks.addAll(base(stated, shared, target)));
        }
        PlanFact monotone = planCase.fact("targets-monotone");
        if (monotone != null) {
            checks.addAll(steps(monotone));
        }
        return checks;
    }

    private List<Check> present(PlanFact fact, Requirement requirement) {
        List<Check> checks = new ArrayList<>();
        for (String indicator : requirement.indicators()) {
            for (int year : plan.exemption(indicator).isPresent() ? List.<Integer>of() : years()) {
                boolean there = targets.stream()
                        .anyMatch(target -> target.indicator().equals(indicator) && target.year() == year);
                checks.add(Provisions.of(
                                fact,
                                requirement,
                                there,
                                plan.targets().known(),
                                "settle.targets",
                                planCase.name(indicator),
                                String.valueOf(year))
                        .about(indicator));
            }
        }
        return checks;
    }

    /** A stage plan has targets for the years asked for that it covers, a plan for a year for that year. */
    private List<Integer> years() {
        return plan.kind() == PlanKind.ANNUAL
                ? List.of(plan.period().from())
                : planCase.facts().stream()
                        .map(PlanFact::year)
                        .filter(Objects::nonNull)
                        .filter(plan.period()::contains)
                        .toList();
    }

    private List<Check> superior(PlanFact fact, PlanTarget target) {
        if (target.units() != null) {
            return List.of();
        }
        return planCase.targets(plan.date()).of(target.indicator()).stream()
                .filter(superior -> comparable(superior, target))
                .flatMap(superior -> aims(superior, target.year()))
                .map(aim -> check(fact, target, aim))
                .toList();
    }

    /** A target without a base, or of another base than every superior document, is never compared: it is a finding of its own. */
    private List<Check> base(PlanFact stated, PlanFact shared, PlanTarget target) {
        List<Target> superior = planCase.targets(plan.date()).of(target.indicator()).stream()
                .filter(one -> one.inForce(plan.date()))
                .toList();
        Object where = Show.words("target.of", planCase.name(target.indicator()), String.valueOf(target.year()));
        boolean there = target.base() != null;
        List<Check> checks = new ArrayList<>();
        checks.add(
                Provisions.of(stated, there, true, "settle.unread", where, "").about(target.indicator()));
        if (there && !superior.isEmpty()) {
            boolean same = superior.stream().anyMatch(one -> comparable(one, target));
            checks.add(Provisions.of(
                            shared, same, true, "settle.unread", where, planCase.bases(target.indicator(), plan.date()))
                    .about(target.indicator()));
        }
        return checks;
    }

    private static boolean comparable(Target superior, PlanTarget target) {
        TargetBase base = target.base();
        return base != null && base.code().equals(superior.base().code());
    }

    private Stream<Aim> aims(Target superior, int year) {
        return Aim.of(superior, year, plan.date(), planCase.areaClasses()).stream()
                .filter(aim -> aim.standing() != Standing.ON_THE_WAY);
    }

    private Check check(PlanFact fact, PlanTarget target, Aim aim) {
        double value = target.value().doubleValue();
        double highest = aim.highest().doubleValue();
        boolean inForce = aim.target().certainlyInForce(plan.date());
        double lowest = inForce ? aim.lowest().doubleValue() : 0;
        Interval required = Interval.closed(aim.lowest().doubleValue(), highest);
        return new Check(
                fact,
                target.indicator(),
                List.of(
                        planCase.name(target.indicator()),
                        String.valueOf(target.year()),
                        Show.percent(value),
                        Show.percents(required),
                        aim.target().base().name()),
                number -> new TargetCheck(number, value, highest),
                number -> new TargetCheck(number, value, lowest),
                settles(aim, inForce),
                null,
                superior(aim, required, value));
    }

    private static @Nullable Words settles(Aim aim, boolean inForce) {
        if (!inForce) {
            return Show.words("settle.day", aim.target().code());
        }
        return aim.uncertain() ? Show.words("settle.area") : null;
    }

    private static Superior superior(Aim aim, Interval required, double value) {
        Interval distance = Interval.closed(points(value - required.high()), points(value - required.low()));
        List<String> policies = new ArrayList<>(List.of(aim.standing().policy(), "in-force"));
        if (aim.uncertain()) {
            policies.add("unknown-area");
        }
        return new Superior(
                aim.target().code(),
                aim.cited().citation(),
                aim.cited().force(),
                aim.standing(),
                new GapFigures(aim.target().base(), required, Interval.exactly(value), distance, null),
                policies);
    }

    private static double points(double share) {
        return Math.round(share * 1e6) / 1e4;
    }

    private List<Check> steps(PlanFact fact) {
        Map<Object, List<PlanTarget>> series = new LinkedHashMap<>();
        targets.forEach(target -> series.computeIfAbsent(
                        List.of(target.indicator(), String.valueOf(target.base()), String.valueOf(target.units())),
                        key -> new ArrayList<>())
                .add(target));
        List<Check> checks = new ArrayList<>();
        for (List<PlanTarget> one : series.values()) {
            one.sort(Comparator.comparingInt(PlanTarget::year));
            for (int i = 1; i < one.size(); i++) {
                checks.add(step(fact, one.get(i - 1), one.get(i)));
            }
        }
        return checks;
    }

    private Check step(PlanFact fact, PlanTarget earlier, PlanTarget later) {
        double from = earlier.value().doubleValue();
        double to = later.value().doubleValue();
        return new Check(
                fact,
                later.indicator(),
                List.of(
                        planCase.name(later.indicator()),
                        String.valueOf(earlier.year()),
                        Show.percent(from),
                        String.valueOf(later.year()),
                        Show.percent(to)),
                number -> new TargetStep(number, from, to),
                number -> new TargetStep(number, from, to),
                null,
                null,
                null);
    }
}
