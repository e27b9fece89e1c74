package vn.khuyenhoc.authoring.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Quantity;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.RuleTree.Shifted;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.drl.Token;

/**
 * Makes wrong rules of a right rule of gaps: conditions dropped or turned round, comparisons flipped, thresholds shifted, {@code exists}
 * for {@code not} and the other way, facts no longer looked for.
 */
final class GapMutants {
    private static final List<String> ORDERS = List.of(">=", ">", "<=", "<");
    private static final Map<String, String> EQUALS = Map.of("==", "!=", "!=", "==");
    /** By how much a threshold is shifted: a percent of a share, one of anything that is counted. */
    private static final double PERCENT = 0.01;

    private final Written written;
    private final List<Mutant> mutants = new ArrayList<>();

    private GapMutants(Written written) {
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
        GapMutants made = new GapMutants(written);
        List<Pattern> patterns = written.rule().patterns();
        for (int i = 0; i < patterns.size(); i++) {
            made.quantity(i, patterns.get(i));
            made.each(i, patterns.get(i).conditions(), Pattern::with);
            made.each(i, patterns.get(i).limits(), Pattern::withLimits);
        }
        return made.mutants;
    }

    /** There for not there, and no longer asked. */
    private void quantity(int at, Pattern pattern) {
        Token keyword = pattern.keyword();
        if (keyword == null || pattern.quantity() == Quantity.ACCUMULATE) {
            return;
        }
        Quantity other = pattern.quantity() == Quantity.NOT ? Quantity.EXISTS : Quantity.NOT;
        String text = keyword.text() + " " + pattern.type().text();
        put(
                at,
                new Pattern(
                        other,
                        keyword,
                        pattern.variable(),
                        pattern.type(),
                        pattern.conditions(),
                        pattern.sums(),
                        pattern.limits()),
                text,
                other.name().toLowerCase(java.util.Locale.ROOT));
        List<Pattern> without = new ArrayList<>(written.rule().patterns());
        without.remove(at);
        add(without, text, "-");
    }

    private void each(int at, List<Expression> all, BiFunction<Pattern, List<Expression>, Pattern> with) {
        Pattern pattern = written.rule().patterns().get(at);
        for (int i = 0; i < all.size(); i++) {
            Expression condition = all.get(i);
            if (condition instanceof Binding) {
                continue;
            }
            String text = written.source().text(condition);
            List<Expression> without = new ArrayList<>(all);
            without.remove(i);
            put(at, with.apply(pattern, without), text, "-");
            for (Change change : changes(condition, text).toList()) {
                List<Expression> changed = new ArrayList<>(all);
                changed.set(i, change.expression());
                put(at, with.apply(pattern, changed), text, change.text());
            }
        }
    }

    private record Change(Expression expression, String text) {}

    private static Stream<Change> changes(Expression condition, String text) {
        if (!(condition instanceof Comparison comparison)) {
            return Stream.of(new Change(new Denial(condition.first(), condition), "!" + text));
        }
        String operator = comparison.operator().text();
        if (StepRules.joins(comparison)) {
            String other = operator.equals("&&") ? "||" : "&&";
            return Stream.of(new Change(with(comparison, other), text.replace(operator, other)));
        }
        String equal = EQUALS.get(operator);
        return equal != null
                ? Stream.of(new Change(with(comparison, equal), text.replace(operator, equal)))
                : Stream.concat(
                        ORDERS.stream()
                                .filter(order -> !order.equals(operator))
                                .map(order -> new Change(with(comparison, order), text.replace(operator, order))),
                        shifted(comparison, text));
    }

    /** Shifted towards what it forbids and towards what it allows. */
    private static Stream<Change> shifted(Comparison comparison, String text) {
        double step = text.contains("share") || text.contains("attendance") ? PERCENT : 1;
        return Stream.of(step, -step)
                .map(by -> new Change(
                        new Comparison(comparison.left(), comparison.operator(), new Shifted(comparison.right(), by)),
                        text + (by > 0 ? " + " : " - ") + Math.abs(by)));
    }

    private static Comparison with(Comparison comparison, String operator) {
        Token token = comparison.operator();
        return new Comparison(comparison.left(), new Token(token.kind(), operator, token.start()), comparison.right());
    }

    private void put(int at, Pattern pattern, String before, String after) {
        List<Pattern> changed = new ArrayList<>(written.rule().patterns());
        changed.set(at, pattern);
        add(changed, before, after);
    }

    private void add(List<Pattern> patterns, String before, String after) {
        Rule rule = written.rule();
        mutants.add(
                new Mutant(written, new Rule(rule.name(), patterns, rule.inserted(), rule.end(), true), before, after));
    }
}
