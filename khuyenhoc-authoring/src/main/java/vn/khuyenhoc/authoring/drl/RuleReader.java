package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.authoring.drl.RuleTree.Call;
import vn.khuyenhoc.authoring.drl.RuleTree.Name;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.Token.Kind;
import vn.khuyenhoc.text.Suggestions;

/**
 * Reads the part of DRL that rules of criteria are written in, with the place of everything. Behind a fault, reading goes on
 * at the conclusions of the rule, at the next conclusion, or at the next rule.
 */
public final class RuleReader extends PatternReader {
    private static final List<String> TOP = List.of("package", "import", "rule");
    private static final int MOST_RULES = 300;
    private static final int MOST_IMPORTS = 20;
    private final Source source;

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
        again();
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
        count();
        List<Pattern> patterns = new ArrayList<>();
        boolean whole = conditions(patterns);
        if (!whole && !next().is("then")) {
            throw new Broken();
        }
        source.forget(next().start());
        List<Call> inserted = new ArrayList<>();
        count();
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
            again();
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
            again();
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
