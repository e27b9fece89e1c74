package vn.khuyenhoc.authoring.diagnostics;

/**
 * A word, sign or text of a file of rules.
 *
 * @param kind what it is
 * @param text as it stands in the file
 * @param start first character in the file, from 0
 */
record Token(Kind kind, String text, int start) {

    /** Kinds of tokens. */
    enum Kind {
        WORD,
        VARIABLE,
        STRING,
        NUMBER,
        SIGN,
        END
    }

    boolean is(String expected) {
        return kind != Kind.STRING && text.equals(expected);
    }

    boolean is(Kind expected) {
        return kind == expected;
    }

    int end() {
        return start + text.length();
    }

    /** The content of a text without its quotes. */
    String content() {
        return kind == Kind.STRING ? text.substring(1, text.length() - 1) : text;
    }
}
