package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.RuleTree.Shifted;
import vn.khuyenhoc.authoring.drl.RuleTree.Sum;
import vn.khuyenhoc.review.GapPackage.Found;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;

/** Matches one rule of gaps with facts: every fact that fits the first pattern with every one that fits the next, and so on. */
final class GapMatching {
    /** Asked of no fact: of sums and variables alone. */
    private static final Object NO_FACT = new Object();

    private final Rule rule;
    private final Map<String, List<Fact>> facts = new HashMap<>();
    private final GapSteps.Listener listener;
    private final List<Found> found;
    private final Map<String, Object> bound = new HashMap<>();
    private final List<Fact> matched = new ArrayList<>();

    GapMatching(Rule rule, Collection<Fact> facts, GapSteps.Listener listener, List<Found> found) {
        this.rule = rule;
        this.listener = listener;
        this.found = found;
        facts.forEach(fact -> this.facts
                .computeIfAbsent(fact.getClass().getSimpleName(), type -> new ArrayList<>())
                .add(fact));
    }

    void run() {
        from(0);
    }

    private void from(int at) {
        if (at == rule.patterns().size()) {
            rule.inserted().forEach(call -> found.add(new Found(rule.text(), (Lack) value(call, NO_FACT), matched)));
            return;
        }
        Pattern pattern = rule.patterns().get(at);
        switch (pattern.quantity()) {
            case ONE -> each(pattern, at);
            case EXISTS -> goOn(pattern, at, fitting(pattern) > 0);
            case NOT -> goOn(pattern, at, fitting(pattern) == 0);
            case ACCUMULATE -> accumulate(pattern, at);
        }
    }

    private void goOn(Pattern pattern, int at, boolean holds) {
        listener.pattern(rule, pattern, holds);
        if (holds) {
            from(at + 1);
        }
    }

    private List<Fact> candidates(Pattern pattern) {
        return facts.getOrDefault(pattern.type().text(), List.of());
    }

    private void each(Pattern pattern, int at) {
        boolean any = false;
        for (Fact fact : candidates(pattern)) {
            Map<String, Object> before = new HashMap<>(bound);
            if (fits(pattern, fact)) {
                if (!any) {
                    listener.pattern(rule, pattern, true);
                }
                any = true;
                matched.add(fact);
                from(at + 1);
                matched.remove(matched.size() - 1);
            }
            restore(before);
        }
        if (!any) {
            listener.pattern(rule, pattern, false);
        }
    }

    private void restore(Map<String, Object> before) {
        bound.clear();
        bound.putAll(before);
    }

    private int fitting(Pattern pattern) {
        int fitting = 0;
        for (Fact fact : candidates(pattern)) {
            fitting += fits(pattern, fact) ? 1 : 0;
        }
        return fitting;
    }

    private void accumulate(Pattern pattern, int at) {
        Map<String, Object> before = new HashMap<>(bound);
        Map<String, Object> sums = new HashMap<>();
        pattern.sums()
                .forEach(sum -> sums.put(sum.variable().text(), sum.function().is("sum") ? (Object) 0.0 : (Object) 0L));
        for (Fact fact : candidates(pattern)) {
            if (fits(pattern, fact)) {
                pattern.sums().forEach(sum -> sums.merge(sum.variable().text(), added(sum), GapMatching::plus));
            }
            restore(before);
        }
        bound.putAll(sums);
        boolean holds = true;
        for (Expression limit : pattern.limits()) {
            holds &= holds(limit, NO_FACT);
        }
        goOn(pattern, at, holds);
        restore(before);
    }

    private Object added(Sum sum) {
        return sum.function().is("sum") ? value(sum.of(), NO_FACT) : (Object) 1L;
    }

    private static Object plus(Object one, Object other) {
        return one instanceof Long count && other instanceof Long more
                ? (Object) (count + more)
                : (Object) (((Number) one).doubleValue() + ((Number) other).doubleValue());
    }

    /** All conditions are looked at, so that every one that fails can be told. */
    private boolean fits(Pattern pattern, Fact fact) {
        Token variable = pattern.variable();
        if (variable != null) {
            bound.put(variable.text(), fact);
        }
        boolean fits = true;
        for (Expression condition : pattern.conditions()) {
            fits &= holds(condition, fact);
        }
        listener.fact(rule, pattern, fact, fits);
        return fits;
    }

    private boolean holds(Expression condition, Object fact) {
        if (condition instanceof Comparison comparison && StepRules.joins(comparison)) {
            boolean first = holds(comparison.left(), fact);
            boolean second = holds(comparison.right(), fact);
            return comparison.operator().is("&&") ? first && second : first || second;
        }
        Object left =
                condition instanceof Comparison comparison ? value(comparison.left(), fact) : value(condition, fact);
        Object right = condition instanceof Comparison comparison ? value(comparison.right(), fact) : condition;
        boolean holds = condition instanceof Comparison comparison
                ? compare(comparison.operator().text(), left, right)
                : condition instanceof Binding || Boolean.TRUE.equals(left);
        listener.condition(rule, condition, new StepRules.Came(holds, left, right));
        return holds;
    }

    private static boolean compare(String operator, Object left, Object right) {
        if (!(left instanceof Number one) || !(right instanceof Number other)) {
            return operator.equals("==") == left.equals(right);
        }
        int order = one instanceof Double || other instanceof Double
                ? Double.compare(one.doubleValue(), other.doubleValue())
                : Long.compare(one.longValue(), other.longValue());
        return switch (operator) {
            case ">=" -> order >= 0;
            case "<=" -> order <= 0;
            case ">" -> order > 0;
            case "<" -> order < 0;
            case "==" -> order == 0;
            default -> order != 0;
        };
    }

    private Object value(Expression expression, Object fact) {
        if (expression instanceof Call call) {
            Token variable = call.variable();
            Object asked = variable == null ? fact : bound.get(variable.text());
            Object[] arguments = call.arguments().stream()
                    .map(argument -> value(argument, fact))
                    .toArray();
            return FactMethods.ask(
                    (Fact) Objects.requireNonNull(asked), call.method().text(), arguments);
        }
        if (expression instanceof Literal literal) {
            Token token = literal.first();
            return token.is(Token.Kind.VARIABLE)
                    ? Objects.requireNonNull(bound.get(token.text()), token.text())
                    : token.content();
        }
        if (expression instanceof Binding binding) {
            Object value = value(binding.bound(), fact);
            bound.put(binding.first().text(), value);
            return value;
        }
        if (expression instanceof Shifted shifted) {
            Number number = (Number) value(shifted.shifted(), fact);
            return number.doubleValue() + shifted.by();
        }
        return expression instanceof Denial denial ? !holds(denial.denied(), fact) : holds(expression, fact);
    }
}
