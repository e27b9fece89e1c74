package vn.khuyenhoc.authoring.drl;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.Token.Kind;

/**
 * Writes a rule anew from its tree, for the compiler: no sign of the author's file gets there but words that rules know, and texts
 * of plain signs. Variables are named by their number.
 */
final class RuleWriter {
    private final Map<String, String> variables = new HashMap<>();

    private RuleWriter() {}

    /**
     * A file of rules that were checked.
     *
     * @throws IllegalArgumentException if a rule holds what no file can say
     */
    static String file(String packageName, List<Rule> rules) {
        return "package " + packageName + head(packageName)
                + rules.stream().map(rule -> new RuleWriter().rule(rule)).collect(Collectors.joining("\n"));
    }

    private static String head(String packageName) {
        return Policy.types(packageName).stream()
                .map(name -> "import " + name + "\n")
                .collect(Collectors.joining("", "\n\n", "\n"));
    }

    private String rule(Rule rule) {
        return "rule " + text(rule.text()) + "\nwhen\n"
                + rule.patterns().stream().map(this::pattern).collect(Collectors.joining())
                + "then\n"
                + rule.inserted().stream()
                        .map(call -> "    insert( " + call(call) + " );\n")
                        .collect(Collectors.joining())
                + "end\n";
    }

    private String pattern(Pattern pattern) {
        return "    "
                + switch (pattern.quantity()) {
                    case ONE -> fact(pattern);
                    case EXISTS -> "exists " + fact(pattern);
                    case NOT -> "not " + fact(pattern);
                    case ACCUMULATE -> "accumulate( " + fact(pattern) + "; " + sums(pattern) + " )";
                }
                + "\n";
    }

    private String fact(Pattern pattern) {
        String variable = pattern.variable() == null ? "" : bound(pattern.variable()) + " : ";
        return variable + word(pattern.type()) + "( " + expressions(pattern.conditions()) + " )";
    }

    private String sums(Pattern pattern) {
        String sums = pattern.sums().stream()
                .map(sum -> bound(sum.variable()) + " : " + word(sum.function()) + "("
                        + variable(sum.of().first()) + ")")
                .collect(Collectors.joining(", "));
        return sums + "; " + expressions(pattern.limits());
    }

    private String expressions(List<Expression> expressions) {
        return expressions.stream().map(this::expression).collect(Collectors.joining(", "));
    }

    private String expression(Expression expression) {
        if (expression instanceof Call call) {
            return call(call);
        }
        if (expression instanceof Comparison comparison) {
            String operator = comparison.operator().text();
            return operand(comparison.left(), operator) + " " + operator + " " + operand(comparison.right(), operator);
        }
        if (expression instanceof Binding binding) {
            return bound(binding.first()) + " : " + call(binding.bound());
        }
        if (expression instanceof Literal literal) {
            Token token = literal.first();
            return token.is(Kind.STRING) ? text(token.content()) : variable(token);
        }
        throw new IllegalArgumentException("no file says " + expression);
    }

    private String operand(Expression expression, String operator) {
        boolean same =
                expression instanceof Comparison inner && inner.operator().is(operator) && StepRules.joins(inner);
        return same || !(expression instanceof Comparison)
                ? expression(expression)
                : "(" + expression(expression) + ")";
    }

    private String call(Call call) {
        return (call.variable() == null ? "" : variable(call.variable()) + ".") + word(call.method()) + "("
                + call.arguments().stream().map(this::expression).collect(Collectors.joining(", ")) + ")";
    }

    private String bound(Token variable) {
        return variables.computeIfAbsent(variable.text(), name -> "$v" + (variables.size() + 1));
    }

    private String variable(Token variable) {
        return Objects.requireNonNull(variables.get(variable.text()), variable.text());
    }

    /** A class or method: all that rules know are words of ASCII letters. */
    private static String word(Token word) {
        if (!word.text().matches("[A-Za-z]+")) {
            throw new IllegalArgumentException("no word of rules: " + word.text());
        }
        return word.text();
    }

    private static String text(String text) {
        if (!Lexer.isPlain(text)) {
            throw new IllegalArgumentException("no text of rules: " + text);
        }
        return '"' + text + '"';
    }
}
