package vn.khuyenhoc.authoring.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.RuleTree.Shifted;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.drl.Token;

/** Makes wrong rules of a right one: comparisons flipped, conditions dropped or turned round, thresholds shifted, points lost. */
final class Mutants {
    private static final List<String> ORDERS = List.of(">=", ">", "<=", "<");
    private static final Set<String> SHARES = Set.of("share", "shareBefore");
    private static final double PERCENT = 0.01;
    private static final double HALF = 0.5;
    private final Written written;
    private final List<Mutant> mutants = new ArrayList<>();

    private Mutants(Written written) {
        this.written = written;
    }

    /**
     * A wrong rule.
     *
     * @param original rule that it was made of
     * @param rule wrong rule
     * @param before what was changed, as it stands in the file
     * @param after what stands there instead
     */
    record Mutant(Written original, Rule rule, String before, String after) {}

    static List<Mutant> of(Written written) {
        Mutants made = new Mutants(written);
        Pattern pattern = written.rule().patterns().get(0);
        for (int i = 0; i < pattern.conditions().size(); i++) {
            made.condition(i);
        }
        made.points();
        return made.mutants;
    }

    private List<Expression> conditions() {
        return written.rule().patterns().get(0).conditions();
    }

    private void condition(int at) {
        Expression condition = conditions().get(at);
        String text = written.source().text(condition);
        List<Expression> without = new ArrayList<>(conditions());
        without.remove(at);
        add(without, text, "-");
        change(condition, text).forEach(change -> {
            List<Expression> changed = new ArrayList<>(conditions());
            changed.set(at, change.expression());
            add(changed, text, change.text());
        });
    }

    private record Change(Expression expression, String text) {}

    private static List<Change> change(Expression condition, String text) {
        List<Change> changes = new ArrayList<>();
        if (condition instanceof Comparison comparison && StepRules.joins(comparison)) {
            Token operator = comparison.operator();
            String other = operator.is("&&") ? "||" : "&&";
            changes.add(new Change(with(comparison, other), text.replace(operator.text(), other)));
            change(comparison.left(), text)
                    .forEach(change -> changes.add(new Change(
                            new Comparison(change.expression(), operator, comparison.right()), change.text())));
            change(comparison.right(), text)
                    .forEach(change -> changes.add(new Change(
                            new Comparison(comparison.left(), operator, change.expression()), change.text())));
        } else if (condition instanceof Comparison comparison
                && ORDERS.contains(comparison.operator().text())) {
            ORDERS.stream()
                    .filter(order -> !comparison.operator().is(order))
                    .forEach(order -> changes.add(new Change(
                            with(comparison, order),
                            text.replace(comparison.operator().text(), order))));
            double step = step(comparison.left());
            for (double by : List.of(step, -step)) {
                changes.add(new Change(
                        new Comparison(comparison.left(), comparison.operator(), new Shifted(comparison.right(), by)),
                        text + (by > 0 ? " + " : " - ") + Math.abs(by)));
            }
        } else {
            changes.add(new Change(new Denial(condition.first(), condition), "!" + text));
        }
        return changes;
    }

    private static Comparison with(Comparison comparison, String operator) {
        Token token = comparison.operator();
        return new Comparison(comparison.left(), new Token(token.kind(), operator, token.start()), comparison.right());
    }

    /** By how much a threshold is shifted: a percent of a share, half a point, one of anything that is counted. */
    private static double step(Expression compared) {
        String asked = compared instanceof Call call ? call.term() : "";
        return SHARES.contains(asked) ? PERCENT : asked.equals("points") ? HALF : 1;
    }

    /** A criterion that is met and earns nothing. */
    private void points() {
        List<Call> inserted = written.rule().inserted();
        for (int i = 0; i < inserted.size(); i++) {
            Call call = inserted.get(i);
            if (call.term().equals("earns")) {
                List<Call> changed = new ArrayList<>(inserted);
                Token method =
                        new Token(call.method().kind(), "met", call.method().start());
                changed.set(
                        i, new Call(call.variable(), method, call.arguments().subList(0, 1), call.end()));
                Rule rule = written.rule();
                mutants.add(new Mutant(
                        written,
                        new Rule(rule.name(), rule.patterns(), changed, rule.end(), true),
                        written.source().text(call),
                        "met"));
            }
        }
    }

    private void add(List<Expression> conditions, String before, String after) {
        Rule rule = written.rule();
        Pattern pattern = rule.patterns().get(0);
        Pattern changed = new Pattern(pattern.variable(), pattern.type(), conditions);
        mutants.add(new Mutant(
                written, new Rule(rule.name(), List.of(changed), rule.inserted(), rule.end(), true), before, after));
    }
}
