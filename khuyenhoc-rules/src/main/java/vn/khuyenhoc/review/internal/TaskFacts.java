package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Plan.Step;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Task;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.text.Words;

/** The tasks of a plan and those who act in it as facts. */
final class TaskFacts implements FactReading {
    private final Offices offices;
    private final Plan plan;
    private final LocalDate lastDay;

    TaskFacts(PlanCase planCase) {
        this.offices = new Offices(planCase.catalogue());
        this.plan = planCase.plan();
        this.lastDay = PlanFacts.lastDay(planCase);
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>();
        List<Task> tasks = plan.tasks().value().orElse(List.of());
        for (int i = 0; i < tasks.size(); i++) {
            String part = "plan:tasks[" + i + "]";
            Task task = tasks.get(i);
            LocalDate day = task.due().value().orElse(lastDay);
            facts.add(task(part, task, day, world));
            task.owner()
                    .value()
                    .ifPresent(owner -> facts.addAll(offices.acting(part + ".owner", owner, day, task.name())));
        }
        if (!plan.tasks().known() && world.most("plan:tasks", Show.words("settle.tasks"))) {
            facts.add(atMost());
        }
        facts.addAll(offices.acting("plan:issuer", plan.issuer(), plan.date(), Show.words("task.issuing")));
        steps(plan.supervision(), "supervision", facts);
        steps(plan.reporting(), "reporting", facts);
        return facts;
    }

    private static Fact task(String part, Task task, LocalDate day, World world) {
        boolean owned = task.owner().there() || unread(task.owner(), part + ".owner", world);
        boolean dated = task.due().there() || unread(task.due(), part + ".due", world);
        boolean solved = task.solution().there() || unread(task.solution(), part + ".solution", world);
        boolean paid = unread(task.budgetLine(), part + ".budget", world);
        return new vn.khuyenhoc.review.gap.Task(
                Origin.of(part),
                task.name(),
                owned ? task.owner().value().map(owner -> owner.name().vi()).orElse(part) : "",
                dated ? day : null,
                day.toEpochDay(),
                solved,
                task.budgetLine().value().orElse(paid ? part : ""),
                task.provides(),
                task.serves());
    }

    private static boolean unread(Stated<?> part, String path, World world) {
        return !part.known() && world.most(path, Show.words("settle.task"));
    }

    private Fact atMost() {
        return new vn.khuyenhoc.review.gap.Task(
                Origin.atMost("plan:tasks"),
                new Words("", ""),
                "plan:tasks",
                plan.date(),
                plan.date().toEpochDay(),
                true,
                "plan:tasks",
                List.of(),
                List.of());
    }

    private void steps(Stated<List<Step>> steps, String part, List<Fact> facts) {
        List<Step> known = steps.value().orElse(List.of());
        for (int i = 0; i < known.size(); i++) {
            facts.addAll(offices.acting(
                    "plan:" + part + "[" + i + "]", known.get(i).who(), lastDay, Show.words("task.steps")));
        }
    }
}
