package vn.khuyenhoc.stream.internal;

import java.nio.charset.StandardCharsets;

/** Whether lines are blank: nothing stands there but blanks, and in tables separators and quotes around nothing. */
final class Blank {
    private static final String BETWEEN = ",;\"";

    private Blank() {}

    /** Whether a line is no record, told by itself and not by who reads it. */
    static boolean is(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8)
                .chars()
                .allMatch(c -> Character.isWhitespace(c) || BETWEEN.indexOf(c) >= 0);
    }
}
