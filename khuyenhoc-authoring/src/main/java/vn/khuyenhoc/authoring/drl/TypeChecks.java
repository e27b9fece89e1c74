package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.Token.Kind;
import vn.khuyenhoc.text.Suggestions;

/** The types of what a rule says: every word is one that its fact knows, every variable is bound, and only like is compared with like. */
final class TypeChecks {
    /** Knows no words: what is asked of sums is asked by variables. */
    static final Class<?> NO_FACT = void.class;

    private final Source source;
    private final Policy policy;
    private final Map<String, Class<?>> bound = new TreeMap<>();
    private boolean concluding;

    TypeChecks(Source source, Policy policy) {
        this.source = source;
        this.policy = policy;
    }

    /** Forgets the variables of another rule. */
    void clear() {
        bound.clear();
    }

    /** The variables that are bound, with their types; changing them binds others. */
    Map<String, Class<?>> bound() {
        return bound;
    }

    /** Checks a condition: it holds or does not. */
    void condition(Expression condition, Class<?> fact) {
        Class<?> result = type(condition, fact);
        if (result != null && result != boolean.class && !(condition instanceof Binding)) {
            source.add("not-a-condition", condition.first(), condition.first().text());
        }
    }

    /** The type of what a conclusion says; null where a fault is told already. */
    @Nullable
    Class<?> conclusion(Call call, Class<?> fact) {
        concluding = true;
        Class<?> result = type(call, fact);
        concluding = false;
        return result;
    }

    void bind(Token variable, @Nullable Class<?> type) {
        if (type != null && bound.putIfAbsent(variable.text(), type) != null) {
            source.add("variable-twice", variable, variable.text());
        }
    }

    void unbound(Token variable) {
        source.add("unbound-variable", variable, variable.text(), Suggestions.nearest(variable.text(), bound.keySet()));
    }

    /** The type of a value; null where a fault is told already. */
    private @Nullable Class<?> type(Expression expression, Class<?> fact) {
        if (expression instanceof Call call) {
            return call(call, fact);
        }
        if (expression instanceof Binding binding) {
            Class<?> type = type(binding.bound(), fact);
            bind(binding.first(), type);
            return type;
        }
        if (expression instanceof Denial denial) {
            source.add("denied", denial.first(), denial.first().text());
            type(denial.denied(), fact);
            return null;
        }
        if (expression instanceof Comparison comparison) {
            return comparison(comparison, fact);
        }
        return literal(((Literal) expression).first(), fact);
    }

    private @Nullable Class<?> literal(Token token, Class<?> fact) {
        if (token.is(Kind.STRING)) {
            return String.class;
        }
        if (token.is(Kind.NUMBER)) {
            source.add("number-in-rule", token, token.text());
        } else if (token.is(Kind.VARIABLE)) {
            Class<?> type = bound.get(token.text());
            if (type == null) {
                unbound(token);
            }
            return type;
        } else if (policy.words(fact).contains(token.text())) {
            boolean alone = policy.method(fact, token.text(), 0)
                    .filter(method -> method.getParameterCount() == 0)
                    .isPresent();
            source.add("missing-parentheses", token, token.text(), token.text() + (alone ? "()" : "(\"code\")"));
        } else {
            source.add("unknown-field", token, token.text(), Suggestions.nearest(token.text(), policy.words(fact)));
        }
        return null;
    }

    private @Nullable Class<?> call(Call call, Class<?> fact) {
        Token variable = call.variable();
        Class<?> owner = variable == null ? fact : bound.get(variable.text());
        if (owner == null && variable != null) {
            unbound(variable);
            return null;
        }
        Token name = call.method();
        if (variable == null && concluding) {
            source.add("only-insert", name, name.text());
            return null;
        }
        Class<?> asked = owner == null ? fact : owner;
        Method method =
                policy.method(asked, name.text(), call.arguments().size()).orElse(null);
        if (method == null) {
            source.add("unknown-field", name, name.text(), Suggestions.nearest(name.text(), policy.words(asked)));
            return null;
        }
        int before = source.found().size();
        arguments(call, method, fact);
        if (source.found().size() == before) {
            policy.check(asked, call);
        }
        return method.getReturnType();
    }

    private void arguments(Call call, Method method, Class<?> fact) {
        Class<?>[] wanted = method.getParameterTypes();
        if (call.arguments().size() != wanted.length) {
            source.add(
                    "wrong-arguments",
                    call.method(),
                    call.method().text(),
                    wanted.length,
                    call.arguments().size());
            return;
        }
        for (int i = 0; i < wanted.length; i++) {
            Expression argument = call.arguments().get(i);
            Class<?> given = type(argument, fact);
            if (given != null && !fits(given, wanted[i])) {
                source.add(
                        "wrong-argument-type",
                        argument.first(),
                        argument.first().text(),
                        kind(wanted[i]).words(),
                        call.method().text());
            }
        }
    }

    /** A number that may be a fraction is no number of a year. */
    private static boolean fits(Class<?> given, Class<?> wanted) {
        return kind(given) == kind(wanted) && (wanted != int.class || given == int.class);
    }

    private @Nullable Class<?> comparison(Comparison comparison, Class<?> fact) {
        Class<?> left = type(comparison.left(), fact);
        Class<?> right = type(comparison.right(), fact);
        String operator = comparison.operator().text();
        if (left == null || right == null) {
            return null;
        }
        boolean joins = operator.equals("&&") || operator.equals("||");
        boolean ordered = !joins && !operator.equals("==") && !operator.equals("!=");
        if (joins ? kind(left) != ValueKind.TRUTH || kind(right) != ValueKind.TRUTH : kind(left) != kind(right)) {
            Expression wrong = joins && kind(left) != ValueKind.TRUTH ? comparison.left() : comparison.right();
            ValueKind asked = joins ? ValueKind.TRUTH : kind(left);
            source.add("wrong-literal-type", wrong.first(), wrong.first().text(), asked.words());
            return null;
        }
        if (ordered && kind(left) != ValueKind.NUMBER) {
            source.add(
                    "not-ordered", comparison.operator(), operator, kind(left).words());
            return null;
        }
        policy.check(fact, comparison);
        return boolean.class;
    }

    private static ValueKind kind(Class<?> type) {
        return ValueKind.of(type);
    }
}
