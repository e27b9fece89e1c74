package vn.khuyenhoc.planning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.explanation.Phrases;
import vn.khuyenhoc.plan.Budget;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanTarget;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.plan.Task;
import vn.khuyenhoc.planning.PlanDraft.DraftLine;
import vn.khuyenhoc.planning.PlanDraft.DraftTarget;
import vn.khuyenhoc.planning.PlanDraft.DraftTask;
import vn.khuyenhoc.planning.PlanDraft.Ground;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.internal.PlanCase;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * The tasks and budget lines of a plan. What a task or a line can show is not repeated here: the rules of gaps are asked of the plan
 * with and without it, so that rules of a locality count too.
 */
final class TaskDrafts {
    private final Catalogue catalogue;
    private final PlanReview review;
    private final PlanCase planCase;
    private final Plan blank;
    private final LocalDate asOf;
    private final @Nullable String locality;
    private final List<DraftTarget> targets;

    TaskDrafts(
            Catalogue catalogue,
            RuleSet rules,
            PlanCase planCase,
            Plan blank,
            LocalDate asOf,
            @Nullable String locality,
            List<DraftTarget> targets) {
        this.catalogue = catalogue;
        this.review = new PlanReview(catalogue, rules);
        this.planCase = planCase;
        this.blank = blank;
        this.asOf = asOf;
        this.locality = locality;
        this.targets = targets;
    }

    /**
     * What was drafted.
     *
     * @param rest gaps that no task takes up
     */
    record Drafted(List<DraftTask> tasks, List<DraftLine> lines, List<EarlierGap> rest) {}

    Drafted all(List<EarlierGap> gaps) {
        List<PlanFact> asked = asked();
        List<String> codes = asked.stream().map(PlanFact::code).toList();
        Set<String> lacking = lacking(List.of(), Stated.unknown());
        Set<String> byTask = new LinkedHashSet<>(codes);
        byTask.retainAll(lacking);
        byTask.removeAll(lacking(codes, Stated.unknown()));
        Set<String> byLine = new LinkedHashSet<>(codes);
        byLine.retainAll(lacking);
        byLine.removeAll(byTask);
        byLine.removeAll(lacking(List.of(), lines(codes)));
        List<DraftTask> tasks = new ArrayList<>(ofObligations(byTask));
        tasks.addAll(ofDocuments(tasks));
        List<DraftLine> lines = asked.stream()
                .filter(fact -> byLine.contains(fact.code()))
                .map(fact -> new DraftLine(fact, grounds(fact)))
                .toList();
        return new EarlierGaps(catalogue, gaps).into(tasks, lines);
    }

    /** The plan facts that obligations ask of a plan, once each. */
    private List<PlanFact> asked() {
        return planCase.mayBind().stream()
                .flatMap(requirement -> requirement.evidence().stream())
                .distinct()
                .flatMap(code -> catalogue.planFact(code).stream())
                .filter(fact -> fact.of().plan())
                .toList();
    }

    /** The plan facts that rules find lacking in the blank plan with a task that serves all targets, and with money. */
    private Set<String> lacking(List<String> provided, Stated<Budget> budget) {
        List<String> serves =
                targets.stream().map(DraftTarget::indicator).distinct().toList();
        Task task = Blank.task(provided, serves);
        List<PlanTarget> shares = targets.stream()
                .map(target -> new PlanTarget(
                        target.indicator(), target.base(), null, blank.period().from(), target.value(), target.force()))
                .toList();
        return review.lacking(blank.with(Stated.of(shares), Stated.of(List.of(task)), budget), asOf, locality);
    }

    private static Stated<Budget> lines(List<String> facts) {
        Words name = new Words(Blank.NUMBER, Blank.NUMBER);
        Budget.Line line = new Budget.Line(Blank.NUMBER, name, BigDecimal.ONE, facts);
        return Stated.of(new Budget(Stated.unknown(), Stated.unknown(), Stated.of(List.of(line))));
    }

    /** One task for each obligation that still asks for something that a task can show. */
    private List<DraftTask> ofObligations(Set<String> byTask) {
        Set<String> open = new LinkedHashSet<>(byTask);
        Set<String> unserved = new LinkedHashSet<>();
        targets.forEach(target -> unserved.add(target.indicator()));
        List<DraftTask> tasks = new ArrayList<>();
        for (Requirement requirement : planCase.mayBind()) {
            List<PlanFact> provides = requirement.evidence().stream()
                    .filter(open::remove)
                    .flatMap(code -> catalogue.planFact(code).stream())
                    .toList();
            if (!provides.isEmpty()) {
                List<String> serves = requirement.indicators().stream()
                        .filter(unserved::remove)
                        .toList();
                tasks.add(task(requirement, provides, serves));
            }
        }
        return tasks;
    }

    private DraftTask task(Requirement requirement, List<PlanFact> provides, List<String> serves) {
        LocalDate due = provides.stream()
                .map(PlanFact::by)
                .filter(Objects::nonNull)
                .map(by -> by.atYear(blank.period().from()))
                .filter(day -> !day.isBefore(blank.date()))
                .findFirst()
                .orElse(null);
        return new DraftTask(
                requirement.name(), owner(provides), due, provides, serves, grounds(requirement, provides), List.of());
    }

    /** The obligation itself, and the others that ask for the same. */
    private List<Ground> grounds(Requirement own, List<PlanFact> provides) {
        return Stream.concat(
                        Stream.of(new Ground(own.id(), own.citation())),
                        provides.stream().flatMap(fact -> grounds(fact).stream()))
                .distinct()
                .toList();
    }

    private List<Ground> grounds(PlanFact fact) {
        return planCase.mayBind().stream()
                .filter(requirement -> requirement.evidence().contains(fact.code()))
                .filter(requirement -> requirement.mergedWith() == null)
                .map(requirement -> new Ground(requirement.id(), requirement.citation()))
                .toList();
    }

    /** The body whose work it is by the catalogue, where it is another than the issuer and lasts to the end of the year. */
    private @Nullable Words owner(List<PlanFact> provides) {
        String kind = provides.stream()
                .map(PlanFact::actor)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        Tier tier = blank.issuer().tier();
        if (kind == null || tier == null || kind.equals(blank.issuer().kind())) {
            return null;
        }
        return catalogue
                .bodies()
                .kind(kind)
                .flatMap(found -> found.at(tier))
                .filter(rank -> rank.lifetime().contains(asOf))
                .map(Rank::names)
                .map(names -> new Words(names.get(0), names.get(0)))
                .orElse(null);
    }

    /** One task for each document whose targets no obligation's task serves. */
    private List<DraftTask> ofDocuments(List<DraftTask> tasks) {
        Set<String> served = new LinkedHashSet<>();
        tasks.forEach(task -> served.addAll(task.serves()));
        Map<String, List<DraftTarget>> open = new LinkedHashMap<>();
        targets.stream()
                .filter(target -> !served.contains(target.indicator()))
                .forEach(target -> open.computeIfAbsent(
                                target.grounds().get(0).citation().document(), key -> new ArrayList<>())
                        .add(target));
        return open.entrySet().stream()
                .map(entry -> ofDocument(entry.getKey(), entry.getValue()))
                .toList();
    }

    private DraftTask ofDocument(String document, List<DraftTarget> targets) {
        String symbol = new Phrases(catalogue, java.util.Locale.ROOT).document(document);
        return new DraftTask(
                new Words("Thực hiện các mục tiêu của " + symbol, "Reaching the targets of " + symbol),
                null,
                null,
                List.of(),
                targets.stream().map(DraftTarget::indicator).distinct().toList(),
                targets.stream()
                        .flatMap(target -> target.grounds().stream())
                        .distinct()
                        .toList(),
                List.of());
    }
}
