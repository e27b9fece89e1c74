package vn.khuyenhoc.authoring.drl;

/**
 * A word, sign or text of a file of rules.
 *
 * @param kind what it is
 * @param text as it stands in the file
 * @param start first character in the file, from 0
 */
public record Token(Kind kind, String text, int start) {
    private static final String QUOTES = "\"\u201c\u201d\u201e\u00ab\u00bb\u2018\u2019'`";

    /** Kinds of tokens. */
    public enum Kind {
        WORD,
        VARIABLE,
        STRING,
        NUMBER,
        SIGN,
        COMMENT,
        END
    }

    public boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }

    public boolean is(Kind expected) {
        return kind == expected;
    }

    public int end() {
        return start + text.length();
    }

    /** The content of a text without its quotes; the last may be missing. */
    public String content() {
        if (kind != Kind.STRING) {
            return text;
        }
        boolean closed = text.length() > 1 && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
        return text.substring(1, text.length() - (closed ? 1 : 0));
    }
}
