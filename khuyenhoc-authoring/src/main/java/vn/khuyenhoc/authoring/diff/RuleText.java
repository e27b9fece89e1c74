package vn.khuyenhoc.authoring.diff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Rules as one text, whatever lines, spaces, comments and language their author chose. */
final class RuleText {
    private RuleText() {}

    static String of(Rule rule) {
        String conditions = rule.patterns().stream().map(RuleText::of).collect(Collectors.joining(" "));
        String inserted = rule.inserted().stream().map(RuleText::of).collect(Collectors.joining(", "));
        return conditions + " ⇒ " + inserted;
    }

    private static String of(Pattern pattern) {
        String variable = pattern.variable() == null ? "" : pattern.variable().text() + " : ";
        String fact = variable + pattern.type().text() + "(" + all(pattern.conditions()) + ")";
        return switch (pattern.quantity()) {
            case ONE -> fact;
            case EXISTS, NOT -> pattern.quantity().name().toLowerCase(Locale.ROOT) + " " + fact;
            case ACCUMULATE -> "accumulate(" + fact + "; " + sums(pattern.sums()) + "; " + all(pattern.limits()) + ")";
        };
    }

    private static String all(List<Expression> expressions) {
        return expressions.stream().map(RuleText::of).collect(Collectors.joining(", "));
    }

    private static String sums(List<Sum> sums) {
        return sums.stream()
                .map(sum -> sum.variable().text() + " : " + sum.function().text() + "(" + of(sum.of()) + ")")
                .collect(Collectors.joining(", "));
    }

    private static String of(Expression expression) {
        if (expression instanceof Call call) {
            Stream<String> arguments = call.arguments().stream().map(RuleText::of);
            return call.term() + "(" + arguments.collect(Collectors.joining(", ")) + ")";
        } else if (expression instanceof Comparison comparison) {
            String text = of(comparison.left()) + " " + comparison.operator().text() + " " + of(comparison.right());
            return comparison.operator().is("&&") || comparison.operator().is("||") ? "(" + text + ")" : text;
        } else if (expression instanceof Denial denial) {
            return "!" + of(denial.denied());
        } else if (expression instanceof Binding binding) {
            return binding.first().text() + " : " + of(binding.bound());
        } else if (expression instanceof Shifted shifted) {
            return of(shifted.shifted()) + " + " + shifted.by();
        }
        Literal literal = (Literal) expression;
        return literal.first().text();
    }
}
