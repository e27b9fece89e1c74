package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.plan.Budget;
import vn.khuyenhoc.plan.Budget.Line;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Stated;

/** What a plan must provide for: money, inspection, reports, and everything else by a task or budget line. */
final class ProvisionChecks {
    /** Plan facts that other checks look at. */
    private static final Set<String> ELSEWHERE = Set.of(
            "stage-plan",
            "annual-plan",
            "earlier-plan-review",
            "indicator-targets",
            "targets-not-below",
            "targets-monotone",
            "task-owners",
            "task-deadlines",
            "task-solutions",
            "task-budget-lines",
            "targets-with-tasks",
            "actors-in-office",
            "citations-consistent");

    private final PlanCase planCase;
    private final Plan plan;

    ProvisionChecks(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
    }

    List<Check> all() {
        List<Check> checks = new ArrayList<>();
        for (PlanFact fact : planCase.facts()) {
            boolean mine = fact.of().plan() && fact.year() == null && !ELSEWHERE.contains(fact.code());
            if (mine && plan.exemption(fact.code()).isEmpty()) {
                checks.addAll(checks(fact));
            }
        }
        return checks;
    }

    private List<Check> checks(PlanFact fact) {
        Stated<Budget> budget = plan.budget();
        return switch (fact.code()) {
            case "implementing-document" ->
                planCase.asking(fact).stream()
                        .filter(requirement -> requirement.mergedWith() == null)
                        .map(requirement -> implementing(fact, requirement))
                        .toList();
            case "state-budget" -> List.of(money(fact, budget.value().map(Budget::state)));
            case "socialised-resources" -> List.of(money(fact, budget.value().map(Budget::socialised)));
            case "centre-budget" ->
                List.of(Provisions.of(
                        fact,
                        funded(fact),
                        budget.value().map(all -> all.lines().known()).orElse(budget.known()),
                        "settle.lines"));
            case "inspection" -> List.of(step(fact, plan.supervision()));
            case "reporting" -> List.of(step(fact, plan.reporting()));
            default -> List.of(Provisions.of(fact, provided(fact), plan.tasks().known(), "settle.tasks"));
        };
    }

    /** A plan carries out the orders that were given before it. */
    private Check implementing(PlanFact fact, Requirement requirement) {
        boolean after = !plan.date().isBefore(requirement.validity().from());
        return Provisions.of(fact, requirement, after, plan.others().known(), "settle.others");
    }

    private Check money(PlanFact fact, Optional<? extends Stated<?>> amount) {
        boolean known = amount.map(Stated::known).orElse(plan.budget().known());
        return Provisions.of(fact, amount.filter(Stated::there).isPresent(), known, "settle.budget");
    }

    private Check step(PlanFact fact, Stated<?> steps) {
        return Provisions.of(fact, steps.there() || provided(fact), steps.known(), "settle.steps");
    }

    private boolean provided(PlanFact fact) {
        return funded(fact)
                || plan.tasks().value().stream()
                        .flatMap(List::stream)
                        .anyMatch(task -> task.provides().contains(fact.code()));
    }

    private boolean funded(PlanFact fact) {
        return plan.budget().value().flatMap(money -> money.lines().value()).stream()
                .flatMap(List::stream)
                .filter(line -> line.amount().signum() > 0)
                .map(Line::provides)
                .anyMatch(provides -> provides.contains(fact.code()));
    }
}
