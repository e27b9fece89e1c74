package vn.khuyenhoc.authoring.drl;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.authoring.drl.Token.Kind;

/**
 * Writes a file of rules in the style of those shipped: what it says and its comments stay, only blanks and the ends of lines
 * change. Formatting twice changes nothing more.
 */
public final class Formatter {
    private static final int WIDTH = 120;
    private static final String INDENT = "    ";
    private static final Set<String> KEYWORDS = Set.of("package", "import", "rule", "when", "then", "end");
    private final Source source;
    private final List<Token> tokens;
    private final StringBuilder out = new StringBuilder();
    private int at;
    private String before = "";
    private boolean inside;

    private Formatter(Source source) {
        this.source = source;
        this.tokens = Lexer.withComments(source);
    }

    /**
     * A file that was formatted.
     *
     * @param text text in the style; the text as it was where it has a fault
     * @param faults faults of syntax and encoding, with which a file cannot be formatted
     */
    public record Formatted(String text, List<Diagnostic> faults) {
        public Formatted {
            faults = List.copyOf(faults);
        }
    }

    /**
     * Formats a file.
     *
     * @param name name for places
     * @param bytes content
     */
    public static Formatted format(String name, byte[] bytes) {
        return format(Encodings.read(name, bytes));
    }

    /** Formats a file, which stays as it is. */
    public static Formatted format(Path file) {
        return format(Encodings.read(file));
    }

    private static Formatted format(Source source) {
        if (source.found().isEmpty()) {
            new RuleReader(source).read();
        }
        return source.found().isEmpty()
                ? new Formatted(new Formatter(source).file(), List.of())
                : new Formatted(source.text(), source.found());
    }

    private String file() {
        while (!next().is(Kind.END)) {
            if (next().is(Kind.COMMENT)) {
                comment();
            } else {
                statement();
            }
        }
        return out.toString();
    }

    private Token next() {
        return tokens.get(at);
    }

    /** How many ends of lines stand between the token before and this one. */
    private int lines() {
        int from = at == 0 ? 0 : tokens.get(at - 1).end();
        return (int) source.text()
                .substring(from, next().start())
                .chars()
                .filter(c -> c == '\n')
                .count();
    }

    private void comment() {
        if (at > 0 && lines() == 0) {
            out.setLength(out.length() - 1);
            out.append(' ').append(next().text().stripTrailing()).append('\n');
        } else {
            boolean blank = at > 0 && !inside && (lines() > 1 || before.equals("end"));
            out.append(blank ? "\n" : "")
                    .append(inside ? INDENT : "")
                    .append(next().text().stripTrailing())
                    .append('\n');
            before = "comment";
        }
        at++;
    }

    private void statement() {
        String kind = KEYWORDS.contains(next().text()) ? next().text() : "part";
        if (blankBefore(kind)) {
            out.append('\n');
        }
        int from = at;
        int depth = 0;
        do {
            Token token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            at++;
        } while (!ends(kind, from, depth));
        List<Token> own = tokens.subList(from, at);
        out.append(kind.equals("part") ? part(own) : joined(own, "")).append('\n');
        before = kind;
        inside = kind.equals("when") || kind.equals("then") || kind.equals("part");
    }

    private boolean blankBefore(String kind) {
        boolean apart = before.equals("comment") ? lines() > 1 : !before.isEmpty();
        return switch (kind) {
            case "package" -> !before.isEmpty() && (before.equals("comment") ? lines() > 1 : true);
            case "import" -> apart && !before.equals("import");
            case "rule" -> apart;
            default -> false;
        };
    }

    private boolean ends(String kind, int from, int depth) {
        Token last = tokens.get(at - 1);
        return switch (kind) {
            case "package", "import" -> {
                boolean named = at > from + 1 && (last.is(Kind.WORD) || last.is("*"));
                boolean whole = named && !next().is(".") && !next().is(";");
                yield whole || last.is(";") || next().is(Kind.END) || next().is(Kind.COMMENT);
            }
            case "rule" -> last.is(Kind.STRING) || next().is(Kind.END);
            case "when", "then", "end" -> true;
            // a condition ends with its parenthesis, a conclusion with its semicolon
            default -> {
                boolean closed = depth == 0 && last.is(")") && !next().is(";");
                yield closed || (depth == 0 && last.is(";")) || next().is(Kind.END);
            }
        };
    }

    /** A pattern or a conclusion: on one line, or each condition on its own. */
    private String part(List<Token> own) {
        String line = joined(own, INDENT);
        boolean comments = own.stream().anyMatch(token -> token.is(Kind.COMMENT));
        return !comments && INDENT.length() + line.length() <= WIDTH ? INDENT + line : INDENT + broken(own);
    }

    private static String joined(List<Token> own, String indent) {
        StringBuilder text = new StringBuilder();
        BitSet wide = indent.isEmpty() ? new BitSet() : wide(own);
        for (int i = 0; i < own.size(); i++) {
            text.append(i > 0 && spaced(own, i, wide) ? " " : "")
                    .append(own.get(i).text());
        }
        return text.toString();
    }

    private String broken(List<Token> own) {
        StringBuilder text = new StringBuilder();
        BitSet wide = wide(own);
        int depth = 0;
        boolean fresh = false;
        for (int i = 0; i < own.size(); i++) {
            Token token = own.get(i);
            depth -= token.is(")") ? 1 : 0;
            Token last = i == 0 ? token : own.get(i - 1);
            if (last.is(Kind.COMMENT) && !fresh) {
                text.append('\n').append(depth == 0 ? INDENT : INDENT + INDENT);
                fresh = true;
            } else if (token.is(Kind.COMMENT) && i > 0 && ownLine(last, token) && !fresh) {
                text.append('\n').append(INDENT).append(INDENT);
                fresh = true;
            }
            boolean space = i > 0 && !fresh && (token.is(Kind.COMMENT) || spaced(own, i, wide));
            text.append(space ? " " : "").append(token.text().stripTrailing());
            fresh = false;
            depth += token.is("(") ? 1 : 0;
            boolean opens = token.is("(") && depth == 1;
            boolean parts = (token.is(",") || token.is(";")) && depth == 1;
            boolean commented =
                    i + 1 < own.size() && own.get(i + 1).is(Kind.COMMENT) && !ownLine(token, own.get(i + 1));
            if ((opens || parts) && i + 1 < own.size() && !own.get(i + 1).is(")") && !commented) {
                text.append('\n').append(INDENT).append(INDENT);
                fresh = true;
            }
        }
        return text.toString();
    }

    private boolean ownLine(Token last, Token token) {
        return source.text().substring(last.end(), token.start()).contains("\n");
    }

    /** The parentheses that blanks stand within: the outermost, and those of a fact that is accumulated. */
    private static BitSet wide(List<Token> own) {
        BitSet wide = new BitSet();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < own.size(); i++) {
            if (own.get(i).is("(")) {
                wide.set(i, open.isEmpty() || isType(own.get(i - 1)));
                open.push(i);
            } else if (own.get(i).is(")") && !open.isEmpty()) {
                wide.set(i, wide.get(open.pop()));
            }
        }
        return wide;
    }

    private static boolean isType(Token token) {
        return token.is(Kind.WORD) && Character.isUpperCase(token.text().charAt(0));
    }

    /** Whether a blank stands before a token. */
    private static boolean spaced(List<Token> own, int at, BitSet wide) {
        Token last = own.get(at - 1);
        Token token = own.get(at);
        if (token.is(Kind.COMMENT) || last.is(Kind.COMMENT)) {
            return true;
        }
        if (last.is("(") || token.is(")")) {
            return wide.get(last.is("(") ? at - 1 : at) && !(last.is("(") && token.is(")"));
        }
        if (token.is("(")) {
            return !last.is(Kind.WORD) && !last.is("!") && !last.is("(");
        }
        return !token.is(",") && !token.is(";") && !token.is(".") && !last.is(".") && !last.is("!");
    }
}
