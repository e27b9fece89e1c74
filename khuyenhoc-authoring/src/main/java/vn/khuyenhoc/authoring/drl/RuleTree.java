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

    /** A fact that a rule looks for. */
    public record Pattern(@Nullable Token variable, Token type, List<Expression> conditions) {}

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
