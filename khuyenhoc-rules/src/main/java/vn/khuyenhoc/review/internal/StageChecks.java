package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Plan.Other;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.Years;

/** Whether the issuer has its stage plan with the years asked for, a plan for every year, and a review of the earlier one. */
final class StageChecks {
    private final PlanCase planCase;
    private final Plan plan;

    StageChecks(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        PlanFact stage = planCase.fact("stage-plan");
        if (stage != null) {
            checks.add(among(stage, PlanKind.STAGE, years -> true));
        }
        planCase.facts().stream().filter(fact -> fact.year() != null).forEach(fact -> {
            int year = year(fact);
            checks.add(among(fact, PlanKind.STAGE, years -> years.contains(year)));
        });
        PlanFact annual = planCase.fact("annual-plan");
        if (annual != null) {
            years(annual)
                    .forEach(year -> checks.add(
                            among(annual, PlanKind.ANNUAL, years -> years.contains(year), String.valueOf(year))));
        }
        PlanFact review = planCase.fact("earlier-plan-review");
        if (review != null) {
            checks.add(Provisions.of(review, reviewed(), plan.review().known(), "settle.review"));
        }
        return checks;
    }

    static int year(PlanFact fact) {
        Integer year = fact.year();
        return year == null ? 0 : year;
    }

    /** A review counts that was done before the plan. */
    private boolean reviewed() {
        return plan.review()
                .value()
                .filter(review -> !review.date().isAfter(plan.date()))
                .isPresent();
    }

    private List<Integer> years(PlanFact fact) {
        Optional<Requirement> first = planCase.asking(fact).stream().findFirst();
        int from = first.map(requirement -> requirement.validity().from().getYear())
                .orElse(planCase.asOf().getYear());
        return IntStream.rangeClosed(from, planCase.asOf().getYear()).boxed().toList();
    }

    private Check among(PlanFact fact, PlanKind kind, Predicate<Years> covering, Object... arguments) {
        Stream<Other> others = plan.others().value().stream().flatMap(List::stream);
        boolean there = Stream.concat(Stream.of(new Other(plan.kind(), plan.symbol(), plan.period())), others)
                .anyMatch(one -> one.kind() == kind && covering.test(one.period()));
        return Provisions.of(fact, there, plan.others().known(), "settle.others", arguments);
    }
}
