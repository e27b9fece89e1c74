package vn.khuyenhoc.authoring.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of rules says.
 *
 * @param named name of its package; null where it names none
 * @param imports imported classes
 * @param rules rules that could be read
 */
public record RuleTree(@Nullable Name named, List<Name> imports, List<Rule> rules) {

    /** The name of its package; empty where it names none. */
    public String packageName() {
        return named == null ? "" : named.text();
    }

    /** A name with dots, and where it begins. */
    public record Name(String text, Token first) {}

    /** A rule: patterns, what it inserts, where it ends in the file, and whether all of it could be read. */
    public record Rule(Token name, List<Pattern> patterns, List<Call> inserted, int end, boolean whole) {
        public String text() {
            return name.content();
        }
    }

    /**
     * A fact that a rule looks for.
     *
     * @param quantity how many of it
     * @param keyword the word that says how many; null where it is one
     * @param variable its name; null where it has none
     * @param type its class
     * @param conditions what is asked of it
     * @param sums what is added up of all that fit; only where they are accumulated
     * @param limits what is asked of the sums
     */
    public record Pattern(
            Quantity quantity,
            @Nullable Token keyword,
            @Nullable Token variable,
            Token type,
            List<Expression> conditions,
            List<Sum> sums,
            List<Expression> limits) {

        /** One fact. */
        public Pattern(@Nullable Token variable, Token type, List<Expression> conditions) {
            this(Quantity.ONE, null, variable, type, conditions, List.of(), List.of());
        }

        /** The same pattern with other conditions. */
        public Pattern with(List<Expression> others) {
            return new Pattern(quantity, keyword, variable, type, others, sums, limits);
        }

        /** The same pattern with other limits of its sums. */
        public Pattern withLimits(List<Expression> others) {
            return new Pattern(quantity, keyword, variable, type, conditions, sums, others);
        }

        /** Where it begins. */
        public Token first() {
            return keyword != null ? keyword : variable != null ? variable : type;
        }
    }

    /** How many facts a pattern asks for. */
    public enum Quantity {
        /** Each one that fits, by itself. */
        ONE,
        /** At least one. */
        EXISTS,
        /** None. */
        NOT,
        /** All that fit, added up. */
        ACCUMULATE
    }

    /** Something added up of facts, with a name of its own. */
    public record Sum(Token variable, Token function, Literal of) {}

    /** Anything that has a value. */
    public sealed interface Expression {
        /** The first token. */
        Token first();

        /** Where it ends in the file, from 0, behind its last character. */
        int end();
    }

    /** A call of a method: of a variable, or of the fact of the pattern. */
    public record Call(@Nullable Token variable, Token method, List<Expression> arguments, int end)
            implements Expression {
        /** What it asks or says, by its English word. */
        public String term() {
            return Terms.english(method.text());
        }

        @Override
        public Token first() {
            return variable == null ? method : variable;
        }
    }

    /** A text, a number, a variable or a word on its own. */
    public record Literal(Token first) implements Expression {
        @Override
        public int end() {
            return first.end();
        }
    }

    /** What is asked of a fact, with a name of its own. */
    public record Binding(Token first, Call bound) implements Expression {
        @Override
        public int end() {
            return bound.end();
        }
    }

    /** Two values compared or joined. */
    public record Comparison(Expression left, Token operator, Expression right) implements Expression {
        @Override
        public Token first() {
            return left.first();
        }

        @Override
        public int end() {
            return right.end();
        }
    }

    /** A condition turned round. */
    public record Denial(Token first, Expression denied) implements Expression {
        @Override
        public int end() {
            return denied.end();
        }
    }

    /** A number made greater; no file says it, only mutants of rules do. */
    public record Shifted(Expression shifted, double by) implements Expression {
        @Override
        public Token first() {
            return shifted.first();
        }

        @Override
        public int end() {
            return shifted.end();
        }
    }
}
