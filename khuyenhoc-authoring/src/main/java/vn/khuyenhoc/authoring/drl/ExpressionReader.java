package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.authoring.drl.RuleTree.Binding;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Comparison;
import vn.khuyenhoc.authoring.drl.RuleTree.Denial;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.Token.Kind;

/** Reads what is asked of a fact, no deeper and no longer than a rule needs. */
class ExpressionReader extends Cursor {
    private static final Set<String> COMPARING = Set.of("==", "!=", ">=", "<=", ">", "<");
    private static final Set<String> MISTAKEN = Set.of("=", "=>", "=<", "<>");
    private static final int DEEPEST = 8;
    /** Patterns, conditions, what they join and arguments of a rule, and the same of its conclusions. */
    private static final int MOST_PARTS = 200;

    private int depth;
    private int parts;

    ExpressionReader(Source source) {
        super(source);
    }

    /** Reading goes on outside of all parentheses. */
    void again() {
        depth = 0;
    }

    /** What is counted from now on are the parts of another rule, or of its conclusions. */
    void count() {
        parts = 0;
    }

    /** Counts what a rule is made of. */
    void part() {
        if (++parts > MOST_PARTS) {
            throw expected("too-many-parts", next(), MOST_PARTS);
        }
    }

    Expression condition() {
        if (next().is(Kind.VARIABLE) && following().is(":")) {
            Token variable = next();
            step(2);
            return compared(new Binding(variable, call()));
        }
        return joined();
    }

    Expression joined() {
        Expression left = both();
        while (next().is("||")) {
            Token operator = next();
            step(1);
            left = new Comparison(left, operator, both());
        }
        return left;
    }

    private Expression both() {
        Expression left = compared(value());
        while (next().is("&&")) {
            Token operator = next();
            step(1);
            left = new Comparison(left, operator, compared(value()));
        }
        return left;
    }

    private Expression compared(Expression left) {
        Token operator = next();
        if (MISTAKEN.contains(operator.text()) && operator.is(Kind.SIGN)) {
            throw expected("wrong-operator", operator, operator.text());
        }
        if (!COMPARING.contains(operator.text())) {
            return left;
        }
        step(1);
        return new Comparison(left, operator, value());
    }

    private Expression value() {
        part();
        Token first = next();
        if (first.is("!") || first.is("(")) {
            if (++depth > DEEPEST) {
                throw expected("too-deep", first, DEEPEST);
            }
            step(1);
            Expression inner = first.is("!") ? new Denial(first, value()) : inner();
            depth--;
            return inner;
        }
        if (first.is(Kind.WORD) || first.is(Kind.VARIABLE)) {
            return following().is("(") || following().is(".") ? call() : literal();
        }
        if (!first.is(Kind.STRING) && !first.is(Kind.NUMBER)) {
            throw expected("expected-value", first, shown(first));
        }
        return literal();
    }

    private Expression inner() {
        Expression inner = joined();
        take(")");
        return inner;
    }

    private Expression literal() {
        Token token = next();
        step(1);
        return new Literal(token);
    }

    Call call() {
        part();
        Token variable = null;
        if (following().is(".")) {
            variable = next();
            step(2);
        }
        Token method = take(Kind.WORD, "expected-name");
        take("(");
        if (++depth > DEEPEST) {
            throw expected("too-deep", method, DEEPEST);
        }
        List<Expression> arguments = new ArrayList<>();
        while (!next().is(")")) {
            arguments.add(value());
            if (!next().is(")")) {
                take(",");
            }
        }
        int end = take(")").end();
        depth--;
        return new Call(variable, method, arguments, end);
    }
}
