package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Bodies;
import vn.khuyenhoc.catalogue.Bodies.Ranked;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Budget;
import vn.khuyenhoc.plan.Cited;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.Plan.Other;
import vn.khuyenhoc.plan.PlanKind;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Symbols;
import vn.khuyenhoc.review.gap.BudgetLine;
import vn.khuyenhoc.review.gap.Citation;
import vn.khuyenhoc.review.gap.EarlierReview;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Origin;
import vn.khuyenhoc.review.gap.PlanYear;
import vn.khuyenhoc.review.gap.Routine;
import vn.khuyenhoc.review.gap.TargetYear;
import vn.khuyenhoc.text.Words;

/** The parts of a plan as facts, but for its targets and tasks. */
final class PlanFacts implements FactReading {
    private static final int EVER = 9999;
    private static final double MUCH = 1e15;
    private final PlanCase planCase;
    private final Plan plan;

    PlanFacts(PlanCase planCase) {
        this.planCase = planCase;
        this.plan = planCase.plan();
    }

    @Override
    public List<Fact> facts(World world) {
        List<Fact> facts = new ArrayList<>();
        plans(world, facts);
        years(facts);
        plan.review()
                .value()
                .ifPresent(review -> facts.add(new EarlierReview(of("review"), review.of(), review.date())));
        if (unread(plan.review(), "review", "settle.review", world)) {
            facts.add(new EarlierReview(atMost("review"), "", plan.date()));
        }
        citations(world, facts);
        budget(world, facts);
        routine(plan.supervision(), "supervision", world, facts);
        routine(plan.reporting(), "reporting", world, facts);
        return facts;
    }

    private static Origin of(String path) {
        return Origin.of("plan:" + path);
    }

    private static Origin atMost(String path) {
        return Origin.atMost("plan:" + path);
    }

    /** Whether a part was not read and is taken in its most. */
    private static boolean unread(Stated<?> part, String path, String settles, World world) {
        return !part.known() && world.most("plan:" + path, Show.words(settles));
    }

    private void plans(World world, List<Fact> facts) {
        facts.add(new vn.khuyenhoc.review.gap.Plan(
                of("symbol"),
                plan.kind(),
                plan.symbol(),
                plan.date(),
                plan.period().from(),
                plan.period().to(),
                true));
        List<Other> others = plan.others().value().orElse(List.of());
        for (int i = 0; i < others.size(); i++) {
            facts.add(other(of("otherPlans[" + i + "]"), others.get(i)));
        }
        if (unread(plan.others(), "otherPlans", "settle.others", world)) {
            for (PlanKind kind : PlanKind.values()) {
                facts.add(new vn.khuyenhoc.review.gap.Plan(atMost("otherPlans"), kind, "", null, 0, EVER, false));
            }
        }
    }

    private static Fact other(Origin origin, Other other) {
        return new vn.khuyenhoc.review.gap.Plan(
                origin,
                other.kind(),
                other.symbol(),
                null,
                other.period().from(),
                other.period().to(),
                false);
    }

    /** A stage plan has targets for the years asked for that it covers, a plan for a year for that year. */
    private void years(List<Fact> facts) {
        int asOf = planCase.asOf().getYear();
        int first = planCase.mayBind().stream()
                .mapToInt(requirement -> requirement.validity().from().getYear())
                .min()
                .orElse(asOf);
        IntStream.rangeClosed(Math.max(first, born()), asOf)
                .forEach(year -> facts.add(new PlanYear(Origin.of("planYear:" + year), year)));
        Stream<Integer> ofStage = planCase.facts().stream()
                .map(PlanFact::year)
                .filter(Objects::nonNull)
                .filter(plan.period()::contains);
        (plan.kind() == PlanKind.ANNUAL ? Stream.of(plan.period().from()) : ofStage)
                .forEach(year -> facts.add(new TargetYear(Origin.of("targetYear:" + year), year)));
    }

    /** The year in which the area of the issuer began; a body owes nothing for the years before. */
    private int born() {
        return Optional.ofNullable(plan.issuer().area())
                .flatMap(code -> planCase.catalogue().territory().area(code))
                .map(area -> area.lifetime().from())
                .map(LocalDate::getYear)
                .orElse(0);
    }

    private void citations(World world, List<Fact> facts) {
        facts.add(citation(of("symbol"), new Cited(plan.symbol(), null, null, plan.issuer())));
        List<Cited> basis = plan.legalBasis().value().orElse(List.of());
        for (int i = 0; i < basis.size(); i++) {
            facts.add(citation(of("legalBasis[" + i + "]"), basis.get(i)));
        }
        if (unread(plan.legalBasis(), "legalBasis", "settle.basis", world)) {
            planCase.mayBind().stream()
                    .map(Requirement::cites)
                    .flatMap(List::stream)
                    .distinct()
                    .flatMap(code -> planCase.catalogue().document(code).stream())
                    .forEach(document ->
                            facts.add(citation(atMost("legalBasis"), new Cited(document.symbol(), null, null, null))));
        }
    }

    private Citation citation(Origin origin, Cited cited) {
        Bodies bodies = planCase.catalogue().bodies();
        Actor issuer = cited.issuer();
        return new Citation(
                origin,
                cited,
                Symbols.plain(cited.symbol()),
                issuer == null
                        ? ""
                        : bodies.named(issuer.name().vi()).map(Ranked::place).orElse(""),
                issuer != null
                        && bodies.signing(cited.sign()).stream()
                                .anyMatch(signer -> signer.kind().code().equals(issuer.kind())
                                        && signer.rank().tier() == issuer.tier()));
    }

    private void budget(World world, List<Fact> facts) {
        Stated<Budget> budget = plan.budget();
        double state = amount(budget.value().map(Budget::state).orElse(whole(budget)), "state", 0, world);
        double socialised =
                amount(budget.value().map(Budget::socialised).orElse(whole(budget)), "socialised", -1, world);
        facts.add(new vn.khuyenhoc.review.gap.Budget(of("budget"), state, socialised));
        Stated<List<Budget.Line>> lines = budget.value().map(Budget::lines).orElse(whole(budget));
        List<Budget.Line> known = lines.value().orElse(List.of());
        for (int i = 0; i < known.size(); i++) {
            Budget.Line line = known.get(i);
            facts.add(new BudgetLine(
                    of("budget.lines[" + i + "]"),
                    line.code(),
                    line.name(),
                    line.amount().doubleValue(),
                    line.provides()));
        }
        if (unread(lines, "budget.lines", "settle.lines", world)) {
            facts.add(new BudgetLine(atMost("budget.lines"), "", new Words("", ""), MUCH, List.of()));
        }
    }

    /** The part of something that was not read, or that is not there. */
    private static <T> Stated<T> whole(Stated<?> around) {
        return around.known() ? Stated.none() : Stated.unknown();
    }

    private static double amount(Stated<BigDecimal> amount, String part, double none, World world) {
        return unread(amount, "budget." + part, "settle.budget", world)
                ? MUCH
                : amount.value().map(BigDecimal::doubleValue).orElse(none);
    }

    private static void routine(Stated<?> steps, String kind, World world, List<Fact> facts) {
        if (steps.there()) {
            facts.add(new Routine(of(kind), kind));
        } else if (unread(steps, kind, "settle.steps", world)) {
            facts.add(new Routine(atMost(kind), kind));
        }
    }

    /** The day of what has no day of its own: the day of the review, within the days of the plan. */
    static LocalDate lastDay(PlanCase planCase) {
        Plan plan = planCase.plan();
        LocalDate end = LocalDate.of(plan.period().to(), Month.DECEMBER, 31);
        LocalDate day = planCase.asOf().isAfter(end) ? end : planCase.asOf();
        return day.isBefore(plan.date()) ? plan.date() : day;
    }
}
