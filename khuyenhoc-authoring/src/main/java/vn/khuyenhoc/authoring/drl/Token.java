package vn.khuyenhoc.authoring.drl;

/**
 * A word, sign or text of a file of rules.
 *
 * @param kind what it is
 * @param text as it stands in the file
 * @param start first character in the file, from 0
 */
public record Token(Kind kind, String text, int start) {

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

    /** The content of a text without its quotes. */
    public String content() {
        return kind == Kind.STRING ? text.substring(1, text.length() - 1) : text;
    }
}
