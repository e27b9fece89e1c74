package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Literal;
import vn.khuyenhoc.authoring.drl.RuleTree.Pattern;
import vn.khuyenhoc.authoring.drl.RuleTree.Quantity;
import vn.khuyenhoc.authoring.drl.RuleTree.Sum;
import vn.khuyenhoc.authoring.drl.Token.Kind;
import vn.khuyenhoc.text.Suggestions;

/** Reads the facts that a rule looks for: each that fits, one at least, none, or all of them added up. */
class PatternReader extends ExpressionReader {
    private static final Set<String> NO_TYPES = Set.of("rule", "when", "end", "insert");
    private static final Map<String, Quantity> QUANTITIES =
            Map.of("exists", Quantity.EXISTS, "not", Quantity.NOT, "accumulate", Quantity.ACCUMULATE);
    private static final List<String> WORDS = List.of("then", "exists", "not", "accumulate");

    PatternReader(Source source) {
        super(source);
    }

    /** Reads a fact, or how many of it there are. */
    void pattern(List<Pattern> patterns) {
        Quantity quantity = QUANTITIES.getOrDefault(next().text(), Quantity.ONE);
        if (quantity == Quantity.ONE || !next().is(Kind.WORD)) {
            fact(Quantity.ONE, null, patterns);
        } else if (quantity == Quantity.ACCUMULATE) {
            accumulated(patterns);
        } else {
            Token keyword = next();
            step(1);
            fact(quantity, keyword, patterns);
        }
    }

    private void accumulated(List<Pattern> patterns) {
        Token keyword = next();
        step(1);
        take("(");
        fact(Quantity.ACCUMULATE, keyword, patterns);
        Pattern source = patterns.remove(patterns.size() - 1);
        take(";");
        List<Sum> sums = new ArrayList<>();
        do {
            sums.add(sum());
        } while (skip(","));
        List<Expression> limits = new ArrayList<>();
        // where a limit is broken, the sums are known all the same
        patterns.add(new Pattern(
                Quantity.ACCUMULATE, keyword, source.variable(), source.type(), source.conditions(), sums, limits));
        take(";");
        do {
            limits.add(joined());
        } while (skip(","));
        take(")");
    }

    private Sum sum() {
        part();
        Token variable = take(Kind.VARIABLE, "expected-variable");
        take(":");
        Token function = take(Kind.WORD, "expected-name");
        take("(");
        Literal of = new Literal(take(Kind.VARIABLE, "expected-variable"));
        take(")");
        return new Sum(variable, function, of);
    }

    private void fact(Quantity quantity, @Nullable Token keyword, List<Pattern> patterns) {
        part();
        Token variable = null;
        if (next().is(Kind.VARIABLE)) {
            variable = next();
            step(1);
            take(":");
        }
        if (keyword != null
                && variable == null
                && !(next().is(Kind.WORD) && following().is("("))) {
            throw expected("quantified-fact", next(), keyword.text(), shown(next()));
        }
        if (!next().is(Kind.WORD) || NO_TYPES.contains(next().text())) {
            throw expected("missing-keyword", next(), "then", shown(next()));
        }
        if (variable == null && !following().is("(")) {
            throw expected("unknown-word", next(), next().text(), Suggestions.nearest(next().text(), WORDS));
        }
        Token type = next();
        step(1);
        take("(");
        List<Expression> conditions = new ArrayList<>();
        // where a condition is broken, those before it and the variable are known all the same
        patterns.add(new Pattern(quantity, keyword, variable, type, conditions, List.of(), List.of()));
        if (!next().is(")")) {
            conditions.add(condition());
            while (next().is(",")) {
                step(1);
                conditions.add(condition());
            }
        }
        take(")");
    }
}
