package vn.khuyenhoc.authoring.drl;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Name;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Quantity;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.RuleTree.Sum;
import vn.khuyenhoc.authoring.drl.Token.Kind;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.text.Suggestions;

/**
 * What a file of rules may say: names, words and types that are known, nothing else. Only what passes is written for the compiler,
 * so what is not allowed here is not refused somewhere: it cannot be said.
 */
final class RuleChecks {
    private final Source source;
    private final Policy policy;
    private final Facts facts;
    private final TypeChecks types;

    RuleChecks(Source source, Catalogue catalogue, String packageName) {
        this.source = source;
        this.policy = Policy.of(packageName, catalogue, source);
        this.facts = new Facts(policy.types());
        this.types = new TypeChecks(source, policy);
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
                        "wrong-import", name.first().start(), name.text().length(), name.text(), imports(name.text()));
            }
        }
        boolean complete = !source.broken(0);
        tree.rules().forEach(rule -> check(rule, complete));
    }

    /** What can be imported: all of it where it is little, else what is most like what was meant. */
    private String imports(String meant) {
        Set<String> all = policy.types().keySet();
        return policy.quantifies() ? Suggestions.nearest(meant, all) : String.join(", ", all);
    }

    private void check(Rule rule, boolean importsComplete) {
        types.clear();
        if (rule.patterns().stream().noneMatch(pattern -> pattern.quantity() == Quantity.ONE) && rule.whole()) {
            source.add("no-condition", rule.name(), rule.text());
        }
        if (rule.patterns().size() > policy.mostPatterns()) {
            source.add("too-many-patterns", rule.name(), rule.text(), policy.mostPatterns());
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
        policy.check(rule);
    }

    private void pattern(Pattern pattern, boolean importsComplete) {
        Token keyword = pattern.keyword();
        if (keyword != null && !policy.quantifies()) {
            source.add("only-in-gaps", keyword, keyword.text());
            return;
        }
        Class<?> type = facts.type(pattern.type().text());
        if (type == null) {
            if (importsComplete) {
                boolean none = facts.types().isEmpty();
                source.add(
                        none ? "missing-import" : "unknown-type",
                        pattern.type(),
                        pattern.type().text(),
                        none
                                ? policy.example()
                                : Suggestions.nearest(pattern.type().text(), facts.types()));
            }
            return;
        }
        if (pattern.quantity() == Quantity.EXISTS || pattern.quantity() == Quantity.NOT) {
            nothingBound(pattern);
        }
        Map<String, Class<?>> outside = new TreeMap<>(types.bound());
        Token variable = pattern.variable();
        if (variable != null) {
            types.bind(variable, type);
        }
        pattern.conditions().forEach(condition -> types.condition(condition, type));
        if (pattern.quantity() == Quantity.ACCUMULATE) {
            accumulated(pattern, outside);
        }
    }

    /** Of facts that are only there or not there, nothing can be said further on. */
    private void nothingBound(Pattern pattern) {
        Token variable = pattern.variable();
        if (variable != null) {
            source.add("variable-inside", variable, variable.text());
        }
        pattern.conditions().stream()
                .filter(Binding.class::isInstance)
                .map(Expression::first)
                .forEach(inner -> source.add("variable-inside", inner, inner.text()));
    }

    /** Of facts that are added up, only the sums are known further on. */
    private void accumulated(Pattern pattern, Map<String, Class<?>> outside) {
        Map<String, Class<?>> inside = new TreeMap<>(types.bound());
        inside.keySet().removeAll(outside.keySet());
        types.bound().keySet().retainAll(outside.keySet());
        for (Sum sum : pattern.sums()) {
            Token of = sum.of().first();
            Class<?> added = inside.get(of.text());
            String function = sum.function().text();
            if (!Policy.FUNCTIONS.contains(function)) {
                source.add(
                        "unknown-function", sum.function(), function, Suggestions.nearest(function, Policy.FUNCTIONS));
            } else if (added == null) {
                source.add("unbound-variable", of, of.text(), Suggestions.nearest(of.text(), inside.keySet()));
            } else if (function.equals("sum") && added != double.class) {
                source.add("not-a-sum", of, of.text());
            }
            types.bind(sum.variable(), function.equals("sum") ? double.class : long.class);
        }
        pattern.limits().forEach(limit -> types.condition(limit, TypeChecks.NO_FACT));
    }

    private void inserted(Rule rule, Call call, boolean typesKnown) {
        Token variable = call.variable();
        Class<?> type = variable == null ? null : types.bound().get(variable.text());
        if (type != null) {
            Class<?> result = types.conclusion(call, type);
            if (result != null && result != policy.conclusion()) {
                source.add(
                        policy.quantifies() ? "not-a-gap" : "not-a-conclusion",
                        call.method(),
                        call.method().text());
            }
            named(rule, call);
            policy.concluded(type, call);
        } else if (typesKnown && variable != null) {
            types.unbound(variable);
        }
    }

    /** The name of a rule is the criterion or gap that it decides, a blank, and words. */
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
}
