package vn.khuyenhoc.planning;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/** A YAML file while it is written, line by line with comments. Not thread-safe. */
final class YamlText {
    /** The word for what was not read. */
    static final String UNKNOWN = "unknown";

    private static final String INDENT = "  ";
    private final StringBuilder text = new StringBuilder();

    /** A line at a depth, with a comment behind it; none where that is empty. */
    void line(int depth, String line, String comment) {
        text.append(INDENT.repeat(depth)).append(line);
        if (!comment.isEmpty()) {
            text.append(" # ").append(oneLine(comment));
        }
        text.append('\n');
    }

    /** A comment of its own. */
    void comment(int depth, String comment) {
        text.append(INDENT.repeat(depth))
                .append("# ")
                .append(comment.replaceAll("\\R", " "))
                .append('\n');
    }

    /** A key that is left out until somebody fills it in, below the comment that says what is missing. */
    void blank(int depth, String comment, String key) {
        comment(depth, comment);
        comment(depth, key);
    }

    /** A text in quotes. */
    static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A text in both languages. */
    static String words(Words words) {
        return "{vi: " + quoted(words.vi()) + ", en: " + quoted(words.en()) + "}";
    }

    /** A constant as files write it. */
    static String code(@Nullable Enum<?> constant) {
        return constant == null
                ? UNKNOWN
                : constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String oneLine(String comment) {
        return comment.replaceAll("\\s+", " ").strip();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
