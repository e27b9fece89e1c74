package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.plan.Budget;
import vn.khuyenhoc.plan.Cited;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Plan.Step;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Years;
import vn.khuyenhoc.review.gap.BudgetLine;
import vn.khuyenhoc.review.gap.EarlierReview;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.PlanYear;
import vn.khuyenhoc.review.gap.Routine;
import vn.khuyenhoc.review.gap.Target;
import vn.khuyenhoc.review.gap.TargetYear;
import vn.khuyenhoc.review.gap.Task;
import vn.khuyenhoc.text.Words;

/** A plan as facts, with what superior documents ask of its targets. */
final class PlanFacts implements Consumer<World> {
    private static final Years EVER = new Years(0, 9999);
    private final PlanCase planCase;
    private final Plan plan;
    private final Offices offices;
    private final Citations citations;

    PlanFacts(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
        this.offices = new Offices(planCase);
        this.citations = new Citations(planCase.catalogue());
    }

    @Override
    public void accept(World all) {
        World in = all.in("plan:");
        plans(in);
        years().forEach(year -> in.add(new PlanYear(Origin.of("planYear:" + year), year)));
        // a stage plan has targets for the years asked for that it covers, a plan for a year for that year
        (plan.kind() == PlanKind.ANNUAL
                        ? Stream.of(plan.period().from())
                        : yearsAsked().filter(plan.period()::contains))
                .forEach(year -> in.add(new TargetYear(Origin.of("targetYear:" + year), year)));
        plan.review()
                .value()
                .ifPresent(review -> in.add(new EarlierReview(in.at("review"), review.of(), review.date())));
        if (in.most(plan.review(), "review", "settle.review")) {
            in.add(new EarlierReview(in.atMost("review"), "", plan.date()));
        }
        citations(in);
        budget(in);
        routine(plan.supervision(), "supervision", in);
        routine(plan.reporting(), "reporting", in);
        targets(in);
        tasks(in);
        offices.acting(in, "issuer", plan.issuer(), plan.date(), Show.words("task.issuing"));
        steps(plan.supervision(), "supervision", in);
        steps(plan.reporting(), "reporting", in);
    }

    private void plans(World in) {
        in.add(new vn.khuyenhoc.review.gap.Plan(
                in.at("symbol"), plan.kind(), plan.symbol(), plan.date(), plan.period(), true));
        in.each(
                plan.others(),
                "otherPlans",
                (path, other) -> in.add(new vn.khuyenhoc.review.gap.Plan(
                        in.at(path), other.kind(), other.symbol(), null, other.period(), false)));
        if (in.most(plan.others(), "otherPlans", "settle.others")) {
            for (PlanKind kind : PlanKind.values()) {
                in.add(new vn.khuyenhoc.review.gap.Plan(in.atMost("otherPlans"), kind, "", null, EVER, false));
            }
        }
    }

    /** The years in which the issuer owed a plan; a body owes nothing for the years before its area began. */
    private IntStream years() {
        int born = Optional.ofNullable(plan.issuer().area())
                .flatMap(planCase.catalogue().territory()::area)
                .map(area -> area.lifetime().from())
                .map(LocalDate::getYear)
                .orElse(0);
        int asOf = planCase.asOf().getYear();
        int first = planCase.mayBind().stream()
                .mapToInt(requirement -> requirement.validity().from().getYear())
                .min()
                .orElse(asOf);
        return IntStream.rangeClosed(Math.max(first, born), asOf);
    }

    private Stream<Integer> yearsAsked() {
        return planCase.facts().stream().map(PlanFact::year).filter(Objects::nonNull);
    }

    private void citations(World in) {
        in.add(citations.of(in.at("symbol"), new Cited(plan.symbol(), null, null, plan.issuer())));
        in.each(plan.legalBasis(), "legalBasis", (path, cited) -> in.add(citations.of(in.at(path), cited)));
        if (in.most(plan.legalBasis(), "legalBasis", "settle.basis")) {
            planCase.mayBind().stream()
                    .flatMap(requirement -> requirement.cites().stream())
                    .distinct()
                    .flatMap(code -> planCase.catalogue().document(code).stream())
                    .map(document -> new Cited(document.symbol(), null, null, null))
                    .forEach(cited -> in.add(citations.of(in.atMost("legalBasis"), cited)));
        }
    }

    private void budget(World in) {
        Stated<BigDecimal> state = plan.budget().part(Budget::state);
        Stated<BigDecimal> socialised = plan.budget().part(Budget::socialised);
        in.add(new vn.khuyenhoc.review.gap.Budget(
                in.at("budget"),
                in.amount(state, "budget.state", "settle.budget", BigDecimal::doubleValue, 0),
                in.amount(socialised, "budget.socialised", "settle.budget", BigDecimal::doubleValue, -1)));
        Stated<List<Budget.Line>> lines = plan.budget().part(Budget::lines);
        in.each(lines, "budget.lines", (path, line) -> in.add(new BudgetLine(in.at(path), line)));
        if (in.most(lines, "budget.lines", "settle.lines")) {
            in.add(new BudgetLine(in.atMost("budget.lines"), new Budget.Line("", Words.NONE, World.MUCH, List.of())));
        }
    }

    private static void routine(Stated<?> steps, String kind, World in) {
        if (in.there(steps, kind, "settle.steps")) {
            in.add(new Routine(steps.there() ? in.at(kind) : in.atMost(kind), kind));
        }
    }

    private void targets(World in) {
        in.each(plan.targets(), "targets", (path, target) -> in.add(target(in.at(path), target)));
        plan.targets().value().orElse(List.of()).stream()
                .map(target -> Map.entry(target.indicator(), target.year()))
                .distinct()
                .forEach(aimed -> planCase.targets(plan.date()).of(aimed.getKey()).stream()
                        .flatMap(target ->
                                Aim.of(target, aimed.getValue(), plan.date(), planCase.areaClasses()).stream())
                        .forEach(aim -> in.add(superior(aim, aimed.getValue(), in))));
        if (in.most(plan.targets(), "targets", "settle.targets")) {
            unread(in);
        }
    }

    private vn.khuyenhoc.review.gap.PlanTarget target(Origin origin, PlanTarget target) {
        return new vn.khuyenhoc.review.gap.PlanTarget(origin, target, planCase.name(target.indicator()));
    }

    /** Targets for all that obligations ask for, as they should be. */
    private void unread(World in) {
        List<String> indicators = planCase.mayBind().stream()
                .flatMap(requirement -> requirement.indicators().stream())
                .distinct()
                .toList();
        (plan.kind() == PlanKind.ANNUAL ? Stream.of(plan.period().from()) : yearsAsked())
                .forEach(year -> indicators.forEach(indicator -> in.add(target(
                        in.atMost("targets"),
                        new PlanTarget(indicator, null, null, year, BigDecimal.ONE, TargetForce.PHAI)))));
    }

    private Target superior(Aim aim, int year, World in) {
        String code = aim.target().code();
        boolean low = aim.uncertain() && in.most("areaClasses", "settle.area");
        boolean absent = !aim.target().certainlyInForce(plan.date())
                && in.in("document:").most(code, "settle.day", code);
        Interval required = aim.required();
        return new Target(
                Origin.of("target:" + code + ":" + year + ":" + aim.standing()),
                aim.target().indicator(),
                aim.target().base(),
                year,
                absent ? 0 : low ? required.low() : required.high(),
                required,
                null,
                aim.law());
    }

    private void tasks(World in) {
        in.each(plan.tasks(), "tasks", (path, task) -> {
            LocalDate day = task.due().value().orElse(planCase.lastDay());
            in.add(task(path, task, day, in));
            task.owner().value().ifPresent(owner -> offices.acting(in, path + ".owner", owner, day, task.name()));
        });
        if (in.most(plan.tasks(), "tasks", "settle.tasks")) {
            in.add(new Task(
                    in.atMost("tasks"),
                    Words.NONE,
                    "tasks",
                    plan.date(),
                    plan.date().toEpochDay(),
                    true,
                    "tasks",
                    List.of(),
                    List.of()));
        }
    }

    private static Task task(String path, vn.khuyenhoc.plan.Task task, LocalDate day, World in) {
        String settles = "settle.task";
        return new Task(
                in.at(path),
                task.name(),
                in.text(
                        task.owner(),
                        path + ".owner",
                        settles,
                        owner -> owner.name().vi()),
                in.there(task.due(), path + ".due", settles) ? day : null,
                day.toEpochDay(),
                in.there(task.solution(), path + ".solution", settles),
                in.text(task.budgetLine(), path + ".budget", settles, code -> code),
                task.provides(),
                task.serves());
    }

    private void steps(Stated<List<Step>> steps, String part, World in) {
        Words work = Show.words("task.steps");
        in.each(steps, part, (path, step) -> offices.acting(in, path, step.who(), planCase.lastDay(), work));
    }
}
