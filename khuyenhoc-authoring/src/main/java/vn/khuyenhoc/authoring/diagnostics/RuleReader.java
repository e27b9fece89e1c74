package vn.khuyenhoc.authoring.diagnostics;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Call;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Comparison;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Denial;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Expression;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Literal;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Name;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Pattern;
import vn.khuyenhoc.authoring.diagnostics.RuleTree.Rule;
import vn.khuyenhoc.authoring.diagnostics.Token.Kind;
import vn.khuyenhoc.text.Suggestions;

/**
 * Reads the part of DRL that rules of criteria are written in, with the place of everything. The first fault of a rule ends the
 * reading of that rule; the next one is read again.
 */
final class RuleReader {
    private static final Set<String> COMPARING = Set.of("==", "!=", ">=", "<=", ">", "<");
    private static final Set<String> MISTAKEN = Set.of("=", "=>", "=<", "<>");
    private static final List<String> TOP = List.of("package", "import", "rule");
    private static final Set<String> NO_TYPES = Set.of("rule", "when", "end", "insert");
    private static final int DEEPEST = 8;
    private final Source source;
    private final List<Token> tokens;
    private int at;
    private int depth;

    RuleReader(Source source) {
        this.source = source;
        this.tokens = Lexer.tokens(source);
    }

    RuleTree read() {
        List<Name> imports = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        String packageName = "";
        while (!next().is(Kind.END)) {
            try {
                if (skip("package")) {
                    packageName = name().text();
                } else if (skip("import")) {
                    imports.add(name());
                } else if (next().is("rule")) {
                    rules.add(rule());
                } else {
                    throw expected("unknown-statement", next(), next().text(), Suggestions.nearest(next().text(), TOP));
                }
            } catch (Broken broken) {
                recover();
            }
        }
        return new RuleTree(packageName, imports, rules);
    }

    /** Reading goes on at the next rule, or behind the end of this one. */
    private void recover() {
        depth = 0;
        do {
            at++;
        } while (!next().is(Kind.END)
                && !next().is("rule")
                && !tokens.get(at - 1).is("end"));
    }

    private Name name() {
        Token first = next();
        StringBuilder text = new StringBuilder(take(Kind.WORD, "expected-name").text());
        while (next().is(".")) {
            at++;
            text.append('.')
                    .append(
                            next().is("*")
                                    ? take("*").text()
                                    : take(Kind.WORD, "expected-name").text());
        }
        if (next().is(";")) {
            at++;
        }
        return new Name(text.toString(), first);
    }

    private Rule rule() {
        take("rule");
        Token name = next();
        if (!name.is(Kind.STRING)) {
            throw expected("rule-name", name, name.text());
        }
        at++;
        keyword("when");
        List<Pattern> patterns = new ArrayList<>();
        while (!next().is("then")) {
            patterns.add(pattern());
        }
        keyword("then");
        List<Call> inserted = new ArrayList<>();
        while (!next().is("end")) {
            inserted.add(insertion());
        }
        take("end");
        return new Rule(name, patterns, inserted);
    }

    private void keyword(String word) {
        if (!next().is(word)) {
            throw expected("missing-keyword", next(), word, shown(next()));
        }
        at++;
    }

    private Pattern pattern() {
        Token variable = null;
        if (next().is(Kind.VARIABLE)) {
            variable = next();
            at++;
            take(":");
        }
        if (!next().is(Kind.WORD) || NO_TYPES.contains(next().text())) {
            throw expected("missing-keyword", next(), "then", shown(next()));
        }
        if (variable == null && !following().is("(")) {
            throw expected("unknown-word", next(), next().text(), Suggestions.nearest(next().text(), List.of("then")));
        }
        Token type = next();
        at++;
        take("(");
        List<Expression> conditions = new ArrayList<>();
        if (!next().is(")")) {
            conditions.add(condition());
            while (next().is(",")) {
                at++;
                conditions.add(condition());
            }
        }
        take(")");
        return new Pattern(variable, type, conditions);
    }

    private Expression condition() {
        if (next().is(Kind.VARIABLE) && following().is(":")) {
            at += 2;
        }
        Expression left = compared();
        while (next().is("&&") || next().is("||")) {
            Token operator = next();
            at++;
            left = new Comparison(left, operator, compared());
        }
        return left;
    }

    private Expression compared() {
        Expression left = value();
        Token operator = next();
        if (MISTAKEN.contains(operator.text()) && operator.is(Kind.SIGN)) {
            throw expected("wrong-operator", operator, operator.text());
        }
        if (!COMPARING.contains(operator.text())) {
            return left;
        }
        at++;
        return new Comparison(left, operator, value());
    }

    private Expression value() {
        Token first = next();
        if (first.is("!") || first.is("(")) {
            if (++depth > DEEPEST) {
                throw expected("too-deep", first, DEEPEST);
            }
            at++;
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
        Expression inner = condition();
        take(")");
        return inner;
    }

    private Expression literal() {
        Token token = next();
        at++;
        return new Literal(token);
    }

    private Call call() {
        Token variable = null;
        if (following().is(".")) {
            variable = next();
            at += 2;
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
        take(")");
        depth--;
        return new Call(variable, method, arguments);
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
        at++;
        take("(");
        if (!next().is(Kind.VARIABLE) || !following().is(".")) {
            throw expected("only-insert", next(), shown(next()));
        }
        Call call = call();
        take(")");
        take(";");
        return call;
    }

    private Token next() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    private Token following() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    private boolean skip(String word) {
        boolean there = next().is(word);
        at += there ? 1 : 0;
        return there;
    }

    private Token take(Kind kind, String id) {
        Token token = next();
        if (!token.is(kind)) {
            throw expected(id, token, shown(token));
        }
        at++;
        return token;
    }

    private Token take(String sign) {
        Token token = next();
        if (!token.is(sign)) {
            throw missing(sign, token);
        }
        at++;
        return token;
    }

    /** What is missing is missing behind the last token where the next one stands on another line. */
    private Broken missing(String sign, Token found) {
        Token last = at == 0 ? found : tokens.get(at - 1);
        boolean otherLine = source.text()
                .substring(last.end(), Math.max(last.end(), found.start()))
                .contains("\n");
        if ((otherLine || found.is(Kind.END)) && !source.broken(last.end())) {
            source.add("missing-sign", last.end(), 1, sign, shown(found));
            return new Broken();
        }
        return expected("missing-sign", found, sign, shown(found));
    }

    private static Object shown(Token token) {
        return token.is(Kind.END) ? Source.words("end-of-file") : token.text();
    }

    /** What a wrong sign breaks further on is not told again. */
    private Broken expected(String id, Token token, Object... arguments) {
        if (!source.broken(token.start())) {
            source.add(id, token, arguments);
        }
        return new Broken();
    }

    /** Ends the reading of a rule; the fault is told already. */
    @SuppressWarnings("serial")
    private static final class Broken extends RuntimeException {
        Broken() {
            super(null, null, false, false);
        }
    }
}
