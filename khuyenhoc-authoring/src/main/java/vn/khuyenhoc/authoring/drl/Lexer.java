package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.Token.Kind;

/** Splits a file of rules into tokens; what is no token is a fault and left out. */
final class Lexer {
    /** Longest name, word, number or text between quotes. */
    static final int LONGEST = 400;

    private static final Pattern TOKEN = Pattern.compile("(?<blank>[ \t\n]++|//[^\n]*+|/\\*(?s:.*?)\\*/)"
            + "|(?<comment>/\\*(?s:.*))"
            + "|(?<string>\"(?:[^\"\\\\\n]|\\\\[^\n])*+\")"
            + "|(?<open>\"[^\n]*+)"
            + "|(?<quote>[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`][^\n]*?[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`\"])"
            + "|(?<variable>\\$[\\p{L}\\p{M}\\p{N}_]*+)"
            + "|(?<number>[0-9][\\p{L}\\p{N}_.]*+|\\.[0-9]++)"
            + "|(?<word>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*+)"
            + "|(?<sign>>=|<=|==|!=|=>|=<|<>|&&|\\|\\||[(){}\\[\\],;:.<>=!+*/%?&|@^~#\\\\-])"
            + "|(?<other>(?s:.))");
    /** Signs that stand for themselves in every text and every comment that the compilers write on the way to the machine. */
    private static final Pattern PLAIN =
            Pattern.compile("[ \\p{L}\\p{M}\\p{N}.,;:!?()\\[\\]%&+=<>/'_\\-\u2013\u2014\u2018\u2019\u201c\u201d\u2026"
                    + "&&[ -\uffff]&&[^\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0]]*+");

    private Lexer() {}

    static List<Token> tokens(Source source) {
        return withComments(source).stream()
                .filter(token -> !token.is(Kind.COMMENT))
                .toList();
    }

    static List<Token> withComments(Source source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source.text());
        while (matcher.lookingAt()) {
            token(source, matcher, tokens);
            matcher.region(matcher.end(), source.text().length());
        }
        Token end = new Token(Kind.END, "", source.text().stripTrailing().length());
        tokens.add(end);
        return tokens.stream().allMatch(token -> fits(source, token)) ? tokens : List.of(end);
    }

    /** Whether a token is no longer than any needs to be; nothing is made of a file where one is not. */
    private static boolean fits(Source source, Token token) {
        boolean fits = token.is(Kind.COMMENT) || token.text().length() <= LONGEST;
        if (!fits) {
            source.add("too-long", token.start(), LONGEST, LONGEST);
        }
        return fits;
    }

    private static void token(Source source, Matcher found, List<Token> tokens) {
        Kind kind = kind(found);
        if (kind != null) {
            Token token = new Token(kind, found.group(), found.start());
            tokens.add(token);
            plain(source, token);
        } else if (found.group("open") != null) {
            source.add(
                    "unterminated-string",
                    found.start(),
                    found.group().stripTrailing().length());
            tokens.add(new Token(Kind.STRING, found.group(), found.start()));
        } else if (found.group("blank") != null && found.group().startsWith("/")) {
            tokens.add(new Token(Kind.COMMENT, found.group(), found.start()));
        } else if (found.group("comment") != null) {
            source.add("unterminated-comment", found.start(), 2);
        } else if (found.group("quote") != null) {
            source.add("wrong-quote", found.start(), 1, found.group().substring(0, 1));
            tokens.add(new Token(Kind.STRING, found.group(), found.start()));
        } else if (found.group("other") != null) {
            source.add("unknown-sign", found.start(), found.group().length(), found.group());
        }
    }

    /** Whether a text needs no escapes, and has no sign that is not itself wherever it is read. */
    static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    private static void plain(Source source, Token token) {
        if (token.is(Kind.STRING) && !isPlain(token.content())) {
            Matcher plain = PLAIN.matcher(token.content());
            plain.lookingAt();
            String sign = token.content().substring(plain.end(), token.content().offsetByCodePoints(plain.end(), 1));
            source.add("sign-in-text", token.start() + 1 + plain.end(), sign.length(), sign);
        }
    }

    private static @Nullable Kind kind(Matcher found) {
        for (Kind kind : List.of(Kind.STRING, Kind.VARIABLE, Kind.NUMBER, Kind.WORD, Kind.SIGN)) {
            if (found.group(kind.name().toLowerCase(Locale.ROOT)) != null) {
                return kind;
            }
        }
        return null;
    }
}
