package vn.khuyenhoc.authoring.drl;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khuyenhoc.authoring.drl.Token.Kind;

/** Splits a file of rules into tokens; what is no token is a fault and left out. */
final class Lexer {
    private static final Pattern TOKEN = Pattern.compile("(?<blank>\\s+|//[^\n]*|/\\*(?s:.*?)\\*/)"
            + "|(?<comment>/\\*(?s:.*))"
            + "|(?<string>\"(?:[^\"\\\\\n]++|\\\\.)*+\")"
            + "|(?<open>\"[^\n]*)"
            + "|(?<quote>[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`][^\n]*?[\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`\"])"
            + "|(?<variable>\\$[\\p{L}\\p{M}\\p{N}_]*)"
            + "|(?<number>[0-9][\\p{L}\\p{N}_.]*|\\.[0-9]+)"
            + "|(?<word>[\\p{L}_][\\p{L}\\p{M}\\p{N}_]*)"
            + "|(?<sign>>=|<=|==|!=|=>|=<|<>|&&|\\|\\||[(){}\\[\\],;:.<>=!+*/%?&|@^~#\\\\-])"
            + "|(?<other>.)");

    private Lexer() {}

    static List<Token> tokens(Source source) {
        return withComments(source).stream()
                .filter(token -> !token.is(Kind.COMMENT))
                .toList();
    }

    static List<Token> withComments(Source source) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(source.text());
        int at = 0;
        while (at < source.text().length() && matcher.find(at)) {
            at = matcher.end();
            token(source, matcher, tokens);
        }
        tokens.add(new Token(Kind.END, "", source.text().stripTrailing().length()));
        return tokens;
    }

    private static void token(Source source, Matcher found, List<Token> tokens) {
        Kind kind = kind(found);
        if (kind != null) {
            tokens.add(new Token(kind, found.group(), found.start()));
        } else if (found.group("open") != null) {
            source.add(
                    "unterminated-string",
                    found.start(),
                    found.group().stripTrailing().length());
            tokens.add(new Token(Kind.STRING, '"' + found.group().substring(1) + '"', found.start()));
        } else if (found.group("blank") != null && found.group().startsWith("/")) {
            tokens.add(new Token(Kind.COMMENT, found.group(), found.start()));
        } else if (found.group("comment") != null) {
            source.add("unterminated-comment", found.start(), 2);
        } else if (found.group("quote") != null) {
            source.add("wrong-quote", found.start(), 1, found.group().substring(0, 1));
            tokens.add(new Token(Kind.STRING, found.group(), found.start()));
        } else if (found.group("other") != null) {
            source.add("unknown-sign", found.start(), 1, found.group());
        }
    }

    private static @org.jspecify.annotations.Nullable Kind kind(Matcher found) {
        for (Kind kind : List.of(Kind.STRING, Kind.VARIABLE, Kind.NUMBER, Kind.WORD, Kind.SIGN)) {
            if (found.group(kind.name().toLowerCase(java.util.Locale.ROOT)) != null) {
                return kind;
            }
        }
        return null;
    }
}
