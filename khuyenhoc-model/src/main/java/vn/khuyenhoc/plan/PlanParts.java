package vn.khuyenhoc.plan;

import static vn.khuyenhoc.plan.StatedParts.list;
import static vn.khuyenhoc.plan.StatedParts.part;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.plan.Budget.Line;
import vn.khuyenhoc.plan.Plan.EarlierReview;
import vn.khuyenhoc.plan.Plan.Exemption;
import vn.khuyenhoc.plan.Plan.Other;
import vn.khuyenhoc.plan.Plan.Step;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;

/** Reads the parts of one plan. */
final class PlanParts {
    private static final String UNKNOWN = "unknown";
    private final YamlMap map;
    private final Actors actors;
    private final PlanCodes codes;

    PlanParts(Catalogue catalogue, YamlMap map) {
        this.map = map;
        this.actors = new Actors(catalogue, map.optional("area", YamlNode::text));
        this.codes = new PlanCodes(catalogue);
        actors.checkArea(map);
    }

    Plan plan() {
        Stated<Budget> budget = part(map, "budget", node -> budget(node.mapping()));
        Boolean illustrative = map.optional("illustrative", YamlNode::truth);
        Plan plan = new Plan(
                map.get("symbol").text(),
                map.get("name").words(),
                map.get("kind").constant(PlanKind.class),
                actors.issuer(map.get("issuer")),
                map.get("date").day(),
                years(map.get("period").mapping()),
                illustrative != null && illustrative,
                map.optional("areaClasses", PlanParts::areaClasses),
                list(map, "legalBasis", this::cited),
                part(map, "review", PlanParts::review),
                list(map, "targets", codes::target),
                list(map, "tasks", node -> task(node.mapping(), budget)),
                budget,
                list(map, "supervision", node -> step(node.mapping(), "by")),
                list(map, "reporting", node -> step(node.mapping(), "to")),
                map.list("exemptions", this::exemption),
                list(map, "otherPlans", PlanParts::other),
                map.node().places());
        map.end();
        return plan;
    }

    private static Years years(YamlMap map) {
        Years years = new Years(map.get("from").year(), map.get("to").year());
        if (years.to() < years.from()) {
            map.get("to").fault("plan.period", years.from(), years.to());
        }
        map.end();
        return years;
    }

    private static Set<AreaClass> areaClasses(YamlNode node) {
        List<AreaClass> classes = node.list(element -> element.constant(AreaClass.class));
        return classes.isEmpty() ? Set.of() : EnumSet.copyOf(classes);
    }

    private Cited cited(YamlNode node) {
        YamlMap cited = node.mapping();
        Cited document = new Cited(
                cited.get("symbol").text(),
                cited.optional("date", YamlNode::text),
                cited.optional("date", PrintedDays::day),
                cited.optional("issuer", actors::actor));
        cited.end();
        return document;
    }

    private static EarlierReview review(YamlNode node) {
        YamlMap review = node.mapping();
        EarlierReview read =
                new EarlierReview(review.get("of").text(), review.get("date").day());
        review.end();
        return read;
    }

    private Task task(YamlMap task, Stated<Budget> budget) {
        Task read = new Task(
                task.get("name").words(),
                inTask(task, "owner", actors::actor),
                inTask(task, "due", YamlNode::day),
                inTask(task, "solution", YamlNode::words),
                inTask(task, "budget", line -> codes.line(line, budget)),
                task.list("provides", codes::fact),
                task.list("serves", codes::indicator));
        task.end();
        return read;
    }

    private Budget budget(YamlMap budget) {
        Budget read = new Budget(
                part(budget, "state", PlanCodes::amount),
                part(budget, "socialised", PlanCodes::amount),
                list(budget, "lines", node -> line(node.mapping())));
        budget.end();
        return new Budget(positive(read.state()), read.socialised(), read.lines());
    }

    private static Stated<BigDecimal> positive(Stated<BigDecimal> amount) {
        return amount.value().filter(number -> number.signum() == 0).isPresent() ? Stated.none() : amount;
    }

    private Line line(YamlMap line) {
        Line read = new Line(
                line.get("code").text(),
                line.get("name").words(),
                PlanCodes.amount(line.get("amount")),
                line.list("provides", codes::fact));
        line.end();
        return read;
    }

    private Step step(YamlMap step, String who) {
        Actor actor = actors.actor(step.get(who));
        Words when = step.get("when").words();
        step.end();
        return new Step(actor, when);
    }

    private Exemption exemption(YamlNode node) {
        YamlMap exemption = node.mapping();
        Exemption read = new Exemption(
                codes.factOrIndicator(exemption.get("of")),
                exemption.get("reason").words());
        exemption.end();
        return read;
    }

    private static Other other(YamlNode node) {
        YamlMap other = node.mapping();
        Other read = new Other(
                other.get("kind").constant(PlanKind.class),
                other.get("symbol").text(),
                years(other.get("period").mapping()));
        other.end();
        return read;
    }

    /** A part of a task, which is read whole: absent where the plan has none, {@code unknown} where it was not read. */
    private static <T> Stated<T> inTask(YamlMap task, String key, Function<YamlNode, T> reading) {
        if (!task.has(key)) {
            return Stated.none();
        }
        return task.get(key).isOneOf(List.of(UNKNOWN)) ? Stated.unknown() : Stated.of(reading.apply(task.get(key)));
    }
}
