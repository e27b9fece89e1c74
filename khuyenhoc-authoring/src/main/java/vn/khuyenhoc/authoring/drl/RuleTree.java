package vn.khuyenhoc.authoring.drl;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a file of rules says.
 *
 * @param packageName name of its package; empty where it names none
 * @param imports imported classes
 * @param rules rules that could be read
 */
public record RuleTree(String packageName, List<Name> imports, List<Rule> rules) {

    /** A name with dots, and where it begins. */
    public record Name(String text, Token first) {}

    /** A rule: patterns, and what it inserts. */
    public record Rule(Token name, List<Pattern> patterns, List<Call> inserted) {
        public String text() {
            return name.content();
        }
    }

    /** A fact that a rule looks for. */
    public record Pattern(@Nullable Token variable, Token type, List<Expression> conditions) {}

    /** Anything that has a value. */
    public sealed interface Expression {
        Token first();
    }

    /** A call of a method: of a variable, or of the fact of the pattern. */
    public record Call(@Nullable Token variable, Token method, List<Expression> arguments) implements Expression {
        @Override
        public Token first() {
            return variable == null ? method : variable;
        }
    }

    /** A text, a number, a variable or a word on its own. */
    public record Literal(Token first) implements Expression {}

    /** Two values compared or joined. */
    public record Comparison(Expression left, Token operator, Expression right) implements Expression {
        @Override
        public Token first() {
            return left.first();
        }
    }

    /** A condition turned round. */
    public record Denial(Token first, Expression denied) implements Expression {}
}
