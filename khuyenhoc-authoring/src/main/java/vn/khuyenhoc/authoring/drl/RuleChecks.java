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
import vn.khuyenhoc.authoring.drl.RuleTree.Name;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.Token.Kind;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.internal.ModelRules;
import vn.khuyenhoc.text.Suggestions;

/**
 * What a file of rules may say: names, words and types that are known, nothing else. Only what passes is written for the compiler,
 * so what is not allowed here is not refused somewhere: it cannot be said.
 */
final class RuleChecks {
    private static final String EXAMPLE = "vn.khuyenhoc.engine.Assessment";
    private final Source source;
    private final Vocabulary vocabulary;
    private final Facts facts = new Facts();
    private final Map<String, Class<?>> bound = new TreeMap<>();
    private boolean concluding;

    RuleChecks(Source source, Catalogue catalogue, String packageName) {
        this.source = source;
        this.vocabulary = new Vocabulary(catalogue, source, packageName);
    }

    void check(RuleTree tree) {
        Name named = tree.named();
        if (named == null && source.found().isEmpty()) {
            source.add("missing-package", 0, 1);
        } else if (named != null && !PackageNames.isPackage(named.text())) {
            source.add("wrong-package", named.first(), named.text());
        }
        for (Name name : tree.imports()) {
            if (!facts.add(name.text())) {
                source.add(
                        "wrong-import",
                        name.first().start(),
                        name.text().length(),
                        name.text(),
                        String.join(", ", Facts.all()));
            }
        }
        boolean complete = !source.broken(0);
        tree.rules().forEach(rule -> check(rule, complete));
    }

    private void check(Rule rule, boolean importsComplete) {
        bound.clear();
        if (rule.patterns().isEmpty() && rule.whole()) {
            source.add("no-condition", rule.name(), rule.text());
        }
        if (rule.patterns().size() > ModelRules.MOST_PATTERNS) {
            source.add("too-many-patterns", rule.name(), rule.text(), ModelRules.MOST_PATTERNS);
        }
        rule.patterns().forEach(pattern -> pattern(pattern, importsComplete));
        if (rule.inserted().isEmpty() && rule.whole()) {
            source.add("no-conclusion", rule.name(), rule.text());
        }
        boolean typesKnown = rule.whole()
                && rule.patterns().stream()
                        .allMatch(pattern -> facts.type(pattern.type().text()) != null);
        for (Call call : rule.inserted()) {
            inserted(rule, call, typesKnown);
        }
    }

    private void pattern(Pattern pattern, boolean importsComplete) {
        Class<?> type = facts.type(pattern.type().text());
        if (type == null) {
            if (importsComplete) {
                source.add(
                        facts.types().isEmpty() ? "missing-import" : "unknown-type",
                        pattern.type(),
                        pattern.type().text(),
                        facts.types().isEmpty()
                                ? EXAMPLE
                                : Suggestions.nearest(pattern.type().text(), facts.types()));
            }
            return;
        }
        Token variable = pattern.variable();
        if (variable != null) {
            bind(variable, type);
        }
        for (Expression condition : pattern.conditions()) {
            Class<?> result = type(condition, type);
            if (result != null && result != boolean.class && !(condition instanceof Binding)) {
                source.add(
                        "not-a-condition", condition.first(), condition.first().text());
            }
        }
    }

    private void bind(Token variable, @Nullable Class<?> type) {
        if (type != null && bound.putIfAbsent(variable.text(), type) != null) {
            source.add("variable-twice", variable, variable.text());
        }
    }

    private void inserted(Rule rule, Call call, boolean typesKnown) {
        Token variable = call.variable();
        Class<?> type = variable == null ? null : bound.get(variable.text());
        if (type != null) {
            concluding = true;
            Class<?> result = type(call, type);
            concluding = false;
            if (result != null && result != Award.class) {
                source.add("not-a-conclusion", call.method(), call.method().text());
            }
            named(rule, call);
            vocabulary.award(call);
        } else if (typesKnown && variable != null) {
            source.add(
                    "unbound-variable",
                    variable,
                    variable.text(),
                    Suggestions.nearest(variable.text(), bound.keySet()));
        }
    }

    /** The name of a rule is the criterion that it decides, a blank, and words. */
    private void named(Rule rule, Call call) {
        if (!call.arguments().isEmpty()
                && call.arguments().get(0) instanceof Literal code
                && code.first().is(Kind.STRING)) {
            boolean named = rule.text().startsWith(code.first().content() + " ");
            if (!named || rule.text().endsWith(" ")) {
                source.add("rule-not-named", code.first(), code.first().content(), rule.text());
            }
        }
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
                source.add("unbound-variable", token, token.text(), Suggestions.nearest(token.text(), bound.keySet()));
            }
            return type;
        } else if (Facts.words(fact).contains(token.text())) {
            source.add("missing-parentheses", token, token.text());
        } else {
            source.add("unknown-field", token, token.text(), Suggestions.nearest(token.text(), Facts.words(fact)));
        }
        return null;
    }

    private @Nullable Class<?> call(Call call, Class<?> fact) {
        Token variable = call.variable();
        Class<?> owner = variable == null ? fact : bound.get(variable.text());
        if (owner == null && variable != null) {
            source.add(
                    "unbound-variable",
                    variable,
                    variable.text(),
                    Suggestions.nearest(variable.text(), bound.keySet()));
            return null;
        }
        Token name = call.method();
        if (variable == null && concluding) {
            source.add("only-insert", name, name.text());
            return null;
        }
        Class<?> asked = owner == null ? fact : owner;
        Method method = Facts.method(asked, name.text()).orElse(null);
        if (method == null) {
            source.add("unknown-field", name, name.text(), Suggestions.nearest(name.text(), Facts.words(asked)));
            return null;
        }
        int before = source.found().size();
        arguments(call, method, fact);
        if (source.found().size() == before) {
            vocabulary.check(asked, call);
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
            if (given != null && kind(given) != kind(wanted[i])) {
                source.add(
                        "wrong-argument-type",
                        argument.first(),
                        argument.first().text(),
                        kind(wanted[i]).words(),
                        call.method().text());
            }
        }
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
        return boolean.class;
    }

    private static ValueKind kind(Class<?> type) {
        return ValueKind.of(type);
    }
}
