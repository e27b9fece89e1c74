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
import vn.khuyenhoc.authoring.drl.RuleTree.Name;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.Token.Kind;
import vn.khuyenhoc.text.Suggestions;

/**
 * Reads the part of DRL that rules of criteria are written in, with the place of everything. Behind a fault, reading goes on
 * at the conclusions of the rule, at the next conclusion, or at the next rule.
 */
public final class RuleReader extends Cursor {
    private static final Set<String> COMPARING = Set.of("==", "!=", ">=", "<=", ">", "<");
    private static final Set<String> MISTAKEN = Set.of("=", "=>", "=<", "<>");
    private static final List<String> TOP = List.of("package", "import", "rule");
    private static final Set<String> NO_TYPES = Set.of("rule", "when", "end", "insert");
    private static final int DEEPEST = 8;
    private static final int MOST_RULES = 300;
    private static final int MOST_IMPORTS = 20;
    /** Patterns, conditions, what they join and arguments of a rule, and the same of its conclusions. */
    private static final int MOST_PARTS = 200;

    private final Source source;
    private int depth;
    private int parts;

    public RuleReader(Source source) {
        super(source);
        this.source = source;
    }

    public RuleTree read() {
        List<Name> imports = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        Name named = null;
        while (!next().is(Kind.END)) {
            try {
                if (named == null && skip("package")) {
                    named = name();
                } else if (imports.size() < MOST_IMPORTS && skip("import")) {
                    imports.add(name());
                } else if (next().is("rule")) {
                    if (rules.size() == MOST_RULES) {
                        source.add("too-many-rules", next(), MOST_RULES);
                        break;
                    }
                    rules.add(rule());
                } else {
                    throw expected("unknown-statement", next(), next().text(), Suggestions.nearest(next().text(), TOP));
                }
            } catch (Broken broken) {
                recover();
            }
        }
        source.forget(0);
        return new RuleTree(named, imports, rules);
    }

    /** Reading goes on at the next rule, or behind the end of this one. */
    private void recover() {
        depth = 0;
        do {
            step(1);
        } while (!next().is(Kind.END) && !next().is("rule") && !last().is("end"));
    }

    private Name name() {
        Token first = next();
        StringBuilder text = new StringBuilder(take(Kind.WORD, "expected-name").text());
        while (next().is(".")) {
            step(1);
            text.append('.')
                    .append(
                            next().is("*")
                                    ? take("*").text()
                                    : take(Kind.WORD, "expected-name").text());
        }
        if (next().is(";")) {
            step(1);
        }
        return new Name(text.toString(), first);
    }

    private Rule rule() {
        take("rule");
        Token name = next();
        if (!name.is(Kind.STRING)) {
            throw expected("rule-name", name, name.text());
        }
        step(1);
        parts = 0;
        List<Pattern> patterns = new ArrayList<>();
        boolean whole = conditions(patterns);
        if (!whole && !next().is("then")) {
            throw new Broken();
        }
        source.forget(next().start());
        List<Call> inserted = new ArrayList<>();
        parts = 0;
        keyword("then");
        while (!next().is("end")) {
            whole &= conclusion(inserted);
        }
        return new Rule(name, patterns, inserted, take("end").end(), whole);
    }

    /** Reads the conditions; where one is broken, goes on behind them. */
    private boolean conditions(List<Pattern> patterns) {
        try {
            keyword("when");
            while (!next().is("then")) {
                pattern(patterns);
            }
            return true;
        } catch (Broken broken) {
            depth = 0;
            while (!next().is("then") && !over()) {
                step(1);
            }
            return false;
        }
    }

    /** Reads a conclusion; where it is broken, goes on behind it. */
    private boolean conclusion(List<Call> inserted) {
        try {
            inserted.add(insertion());
            return true;
        } catch (Broken broken) {
            depth = 0;
            for (boolean behind = false; !behind && !over(); behind = last().is(";")) {
                step(1);
            }
            if (!next().is("end") && over()) {
                throw broken;
            }
            source.forget(next().start());
            return false;
        }
    }

    /** Whether the rule ends here, rightly or because the next one begins. */
    private boolean over() {
        return next().is("end") || next().is("rule") || next().is(Kind.END);
    }

    private void keyword(String word) {
        if (!next().is(word)) {
            throw expected("missing-keyword", next(), word, shown(next()));
        }
        step(1);
    }

    /** Counts what a rule is made of. */
    private void part() {
        if (++parts > MOST_PARTS) {
            throw expected("too-many-parts", next(), MOST_PARTS);
        }
    }

    private void pattern(List<Pattern> patterns) {
        part();
        Token variable = null;
        if (next().is(Kind.VARIABLE)) {
            variable = next();
            step(1);
            take(":");
        }
        if (!next().is(Kind.WORD) || NO_TYPES.contains(next().text())) {
            throw expected("missing-keyword", next(), "then", shown(next()));
        }
        if (variable == null && !following().is("(")) {
            throw expected("unknown-word", next(), next().text(), Suggestions.nearest(next().text(), List.of("then")));
        }
        Token type = next();
        step(1);
        take("(");
        List<Expression> conditions = new ArrayList<>();
        // where a condition is broken, those before it and the variable are known all the same
        patterns.add(new Pattern(variable, type, conditions));
        if (!next().is(")")) {
            conditions.add(condition());
            while (next().is(",")) {
                step(1);
                conditions.add(condition());
            }
        }
        take(")");
    }

    private Expression condition() {
        if (next().is(Kind.VARIABLE) && following().is(":")) {
            Token variable = next();
            step(2);
            return compared(new Binding(variable, call()));
        }
        return joined();
    }

    private Expression joined() {
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

    private Call call() {
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

    private Call insertion() {
        Token word = next();
        if (word.is(Kind.END) || word.is("rule")) {
            throw expected("missing-keyword", word, "end", shown(word));
        }
        if (!word.is("insert")) {
            boolean end = !following().is("(") && !following().is(".");
            throw end
                    ? expected("missing-keyword", word, "end", shown(word))
                    : expected("only-insert", word, word.text());
        }
        step(1);
        take("(");
        if (!next().is(Kind.VARIABLE) || !following().is(".")) {
            throw expected("only-insert", next(), shown(next()));
        }
        Call call = call();
        take(")");
        take(";");
        return call;
    }
}
