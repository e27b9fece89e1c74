package vn.khuyenhoc.authoring.drl;

import java.util.List;
import vn.khuyenhoc.authoring.drl.Token.Kind;

/** The tokens of a file and where reading stands; what is not as it should be is told and ends the reading of a rule. */
class Cursor {
    private final Source source;
    private final List<Token> tokens;
    private int at;

    Cursor(Source source) {
        this.source = source;
        this.tokens = Lexer.tokens(source);
    }

    /** Reads on without looking. */
    void step(int count) {
        at += count;
    }

    /** The token that was read last. */
    Token last() {
        return tokens.get(Math.max(0, Math.min(at, tokens.size()) - 1));
    }

    Token next() {
        return tokens.get(Math.min(at, tokens.size() - 1));
    }

    Token following() {
        return tokens.get(Math.min(at + 1, tokens.size() - 1));
    }

    boolean skip(String word) {
        boolean there = next().is(word);
        at += there ? 1 : 0;
        return there;
    }

    Token take(Kind kind, String id) {
        Token token = next();
        if (!token.is(kind)) {
            throw expected(id, token, shown(token));
        }
        at++;
        return token;
    }

    Token take(String sign) {
        Token token = next();
        if (!token.is(sign)) {
            throw missing(sign, token);
        }
        at++;
        return token;
    }

    /** What is missing is missing behind the last token where the next one stands on another line. */
    Broken missing(String sign, Token found) {
        Token last = at == 0 ? found : tokens.get(at - 1);
        boolean otherLine =
                source.place(last.end()).line() < source.place(found.start()).line();
        if ((otherLine || found.is(Kind.END)) && !source.broken(last.end())) {
            source.add("missing-sign", last.end(), 1, sign, shown(found));
            return new Broken();
        }
        return expected("missing-sign", found, sign, shown(found));
    }

    static Object shown(Token token) {
        return token.is(Kind.END) ? Source.words("end-of-file") : token.text();
    }

    /** What a wrong sign breaks further on is not told again. */
    Broken expected(String id, Token token, Object... arguments) {
        if (!source.broken(token.start())) {
            source.add(id, token, arguments);
        }
        return new Broken();
    }

    /** Ends the reading of a rule; the fault is told already. */
    @SuppressWarnings("serial")
    static final class Broken extends RuntimeException {
        Broken() {
            super(null, null, false, false);
        }
    }
}
