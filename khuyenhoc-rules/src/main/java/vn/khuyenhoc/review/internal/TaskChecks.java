package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Plan.Step;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Task;
import vn.khuyenhoc.review.gap.ActorCheck;
import vn.khuyenhoc.review.gap.TitleCheck;
import vn.khuyenhoc.text.Words;

/** Whether each task has who does it, by when, how and with what money, and whether those who act exist on their day. */
final class TaskChecks {
    private final PlanCase planCase;
    private final Plan plan;
    private final List<Task> tasks;
    private final List<Check> checks = new ArrayList<>();

    TaskChecks(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
        this.tasks = plan.tasks().value().orElse(List.of());
    }

    List<Check> all() {
        each("task-owners", task -> task.owner().there(), task -> task.owner().known());
        each("task-deadlines", task -> task.due().there(), task -> task.due().known());
        each("task-solutions", task -> task.solution() != null, task -> true);
        each("task-budget-lines", task -> task.budgetLine() != null, task -> true);
        served();
        actors();
        return checks;
    }

    private void each(String code, Predicate<Task> there, Predicate<Task> known) {
        PlanFact fact = planCase.fact(code);
        if (fact == null) {
            return;
        }
        if (!plan.tasks().there()) {
            checks.add(Provisions.of(fact, false, plan.tasks().known(), "settle.tasks", Show.words("task.all")));
        }
        tasks.forEach(task -> checks.add(
                Provisions.of(fact, there.test(task), known.test(task), "settle.task", of(fact, task.name()))));
    }

    /** What a message names: the task itself, or what is lacking of it where the gap has no code of its own. */
    private static Words of(PlanFact fact, Words what) {
        return fact.gap() != null
                ? what
                : new Words(fact.name().vi() + ": " + what.vi(), fact.name().en() + ": " + what.en());
    }

    private void served() {
        PlanFact fact = planCase.fact("targets-with-tasks");
        if (fact == null) {
            return;
        }
        plan.targets().value().stream()
                .flatMap(List::stream)
                .map(PlanTarget::indicator)
                .distinct()
                .forEach(indicator -> checks.add(Provisions.of(
                        fact,
                        tasks.stream().anyMatch(task -> task.serves().contains(indicator)),
                        plan.tasks().known(),
                        "settle.tasks",
                        of(fact, planCase.name(indicator)))));
    }

    private void actors() {
        PlanFact fact = planCase.fact("actors-in-office");
        if (fact == null) {
            return;
        }
        tasks.forEach(task -> task.owner()
                .value()
                .ifPresent(owner -> actor(fact, owner, task.due().value().orElse(lastDay()), task.name())));
        Stream.of(plan.supervision(), plan.reporting())
                .map(Stated::value)
                .flatMap(steps -> steps.stream().flatMap(List::stream))
                .map(Step::who)
                .forEach(who -> actor(fact, who, lastDay(), Show.words("task.steps")));
        plan.targets().value().stream()
                .flatMap(List::stream)
                .forEach(target -> title(fact, target.indicator(), LocalDate.of(target.year(), Month.DECEMBER, 31)));
        tasks.forEach(task -> task.serves()
                .forEach(code -> title(fact, code, task.due().value().orElse(lastDay()))));
    }

    /** A title of a tier that ends has no subject any more after its last day. */
    private void title(PlanFact fact, String indicator, LocalDate day) {
        Tiers.lastDay(planCase.catalogue(), indicator)
                .ifPresent(last -> checks.add(new Check(
                        fact,
                        indicator,
                        List.of(planCase.name(indicator), day, last),
                        number -> new TitleCheck(number, last, day),
                        number -> new TitleCheck(number, last, day),
                        null,
                        null,
                        null)));
    }

    /** The day of what has no day of its own: the day of the review, within the days of the plan. */
    private LocalDate lastDay() {
        LocalDate end = LocalDate.of(plan.period().to(), Month.DECEMBER, 31);
        LocalDate day = planCase.asOf().isAfter(end) ? end : planCase.asOf();
        return day.isBefore(plan.date()) ? plan.date() : day;
    }

    private void actor(PlanFact fact, Actor actor, LocalDate day, Object what) {
        checks.add(new Check(
                fact,
                null,
                List.of(actor.name(), day, what),
                number -> new ActorCheck(number, actor, day),
                number -> new ActorCheck(number, actor, day),
                null,
                null,
                null));
    }
}
