package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.RuleTree.Shifted;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/**
 * Rules of one package run step by step from their trees, without compiling them: they say the same as the compiled ones, and
 * what every condition came to. Thread-safe where its listener is.
 */
public final class StepRules implements PackageRules {
    private static final Map<String, Method> METHODS = methods();
    private final List<Rule> rules;
    private final Listener listener;

    private StepRules(List<Rule> rules, Listener listener) {
        this.rules = List.copyOf(rules);
        this.listener = listener;
    }

    /**
     * Rules of one package.
     *
     * @param rules rules in the order of their files
     * @param listener hears what every condition comes to
     * @return empty where a rule looks at more than one assessment alone, which only a network can run
     */
    public static Optional<StepRules> of(List<Rule> rules, Listener listener) {
        return rules.stream().allMatch(StepRules::isPlain)
                ? Optional.of(new StepRules(rules, listener))
                : Optional.empty();
    }

    private static boolean isPlain(Rule rule) {
        return rule.patterns().size() == 1
                && rule.patterns().get(0).type().is(Assessment.class.getSimpleName())
                && rule.patterns().get(0).conditions().stream().allMatch(StepRules::isKnown)
                && rule.inserted().stream().allMatch(StepRules::isKnown);
    }

    private static boolean isKnown(Expression expression) {
        if (expression instanceof Call call) {
            Method method = METHODS.get(call.method().text());
            return method != null
                    && method.getParameterCount() == call.arguments().size()
                    && call.arguments().stream().allMatch(StepRules::isKnown);
        }
        if (expression instanceof Comparison comparison) {
            return isKnown(comparison.left()) && isKnown(comparison.right());
        }
        if (expression instanceof Denial denial) {
            return isKnown(denial.denied());
        }
        if (expression instanceof Shifted shifted) {
            return isKnown(shifted.shifted());
        }
        return expression instanceof Literal literal && literal.first().is(Token.Kind.STRING);
    }

    private static Map<String, Method> methods() {
        Map<String, Method> methods = new HashMap<>();
        Arrays.stream(Assessment.class.getDeclaredMethods())
                .filter(method -> java.lang.reflect.Modifier.isPublic(method.getModifiers()))
                .forEach(method -> methods.put(method.getName(), method));
        return methods;
    }

    @Override
    public List<String> names() {
        return rules.stream().map(Rule::text).toList();
    }

    @Override
    public Path path(String rule) {
        return Path.STEPS;
    }

    @Override
    public void judge(List<Assessment> assessments, Consumer<Award> said) {
        for (Assessment assessment : assessments) {
            for (Rule rule : rules) {
                judge(rule, assessment, said);
            }
        }
    }

    private void judge(Rule rule, Assessment assessment, Consumer<Award> said) {
        Pattern pattern = rule.patterns().get(0);
        // all conditions are looked at, so that every one that fails can be told
        boolean fires = true;
        for (Expression condition : pattern.conditions()) {
            fires &= holds(rule, condition, assessment);
        }
        listener.rule(rule, assessment, fires);
        if (fires) {
            for (Call call : rule.inserted()) {
                said.accept((Award) value(call, assessment));
            }
        }
    }

    private boolean holds(Rule rule, Expression condition, Assessment assessment) {
        boolean holds;
        Object left = condition;
        Object right = condition;
        if (condition instanceof Comparison comparison && joins(comparison)) {
            boolean first = holds(rule, comparison.left(), assessment);
            boolean second = holds(rule, comparison.right(), assessment);
            return comparison.operator().is("&&") ? first && second : first || second;
        }
        if (condition instanceof Comparison comparison) {
            left = value(comparison.left(), assessment);
            right = value(comparison.right(), assessment);
            holds = compare(comparison.operator().text(), left, right);
        } else {
            left = value(condition, assessment);
            holds = Boolean.TRUE.equals(left);
        }
        listener.condition(rule, condition, assessment, new Came(holds, left, right));
        return holds;
    }

    /** Whether a comparison joins two conditions. */
    public static boolean joins(Comparison comparison) {
        return comparison.operator().is("&&") || comparison.operator().is("||");
    }

    private static boolean compare(String operator, Object left, Object right) {
        if (left instanceof Double first && right instanceof Double second) {
            double one = first;
            double other = second;
            return switch (operator) {
                case ">=" -> one >= other;
                case "<=" -> one <= other;
                case ">" -> one > other;
                case "<" -> one < other;
                case "==" -> one == other;
                default -> one != other;
            };
        }
        return operator.equals("==") == Objects.equals(left, right);
    }

    private static Object value(Expression expression, Assessment assessment) {
        if (expression instanceof Call call) {
            return call(call, assessment);
        }
        if (expression instanceof Literal literal) {
            return literal.first().content();
        }
        if (expression instanceof Comparison comparison) {
            return compare(
                    comparison.operator().text(),
                    value(comparison.left(), assessment),
                    value(comparison.right(), assessment));
        }
        if (expression instanceof Shifted shifted) {
            return (Double) value(shifted.shifted(), assessment) + shifted.by();
        }
        return !Boolean.TRUE.equals(value(((Denial) expression).denied(), assessment));
    }

    private static Object call(Call call, Assessment assessment) {
        List<Object> arguments = new ArrayList<>();
        for (Expression argument : call.arguments()) {
            arguments.add(value(argument, assessment));
        }
        try {
            Method method = Objects.requireNonNull(METHODS.get(call.method().text()));
            return Objects.requireNonNull(method.invoke(assessment, arguments.toArray()));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot ask " + call.method().text(), e);
        }
    }

    /**
     * What a condition came to.
     *
     * @param holds whether it holds
     * @param left what stands left of the comparison, or the condition's own value
     * @param right what stands right of it; the condition itself where it compares nothing
     */
    public record Came(boolean holds, Object left, Object right) {}

    /** Hears what rules and conditions come to. */
    public interface Listener {
        /** Hears nothing. */
        Listener NONE = new Listener() {};

        /** A rule was asked of an assessment. */
        default void rule(Rule rule, Assessment assessment, boolean fired) {}

        /** A condition of a rule was looked at. */
        default void condition(Rule rule, Expression condition, Assessment assessment, Came came) {}
    }
}
