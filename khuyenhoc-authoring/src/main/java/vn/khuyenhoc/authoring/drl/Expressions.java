package vn.khuyenhoc.authoring.drl;

import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Shifted;

/** What expressions are made of. Stateless and thread-safe. */
final class Expressions {
    private Expressions() {}

    /** Every part of an expression, itself first. */
    static Stream<Expression> parts(Expression expression) {
        return Stream.concat(Stream.of(expression), within(expression));
    }

    private static Stream<Expression> within(Expression expression) {
        if (expression instanceof Call call) {
            return call.arguments().stream().flatMap(Expressions::parts);
        }
        if (expression instanceof Binding binding) {
            return parts(binding.bound());
        }
        if (expression instanceof Comparison comparison) {
            return Stream.concat(parts(comparison.left()), parts(comparison.right()));
        }
        if (expression instanceof Denial denial) {
            return parts(denial.denied());
        }
        return expression instanceof Shifted shifted ? parts(shifted.shifted()) : Stream.empty();
    }

    /** Every call in an expression. */
    static Stream<Call> calls(Expression expression) {
        return parts(expression).filter(Call.class::isInstance).map(Call.class::cast);
    }

    /** Whether an expression says something about a variable. */
    static boolean names(Expression expression, String variable) {
        return parts(expression).anyMatch(part -> {
            Token named = part instanceof Call call
                    ? call.variable()
                    : part instanceof Literal literal ? literal.first() : null;
            return named != null && named.is(Token.Kind.VARIABLE) && named.is(variable);
        });
    }
}
