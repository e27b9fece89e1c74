package vn.khuyenhoc.authoring.drl;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

/**
 * Something wrong in a file of a pack. Immutable.
 *
 * @param id kind of fault, such as {@code unknown-observation}; stable, for machines
 * @param place file, line and column, each from 1
 * @param rule name of the rule that it stands in; null where it stands in none
 * @param source line of the file that it stands in, without its end
 * @param length how many characters of the line are wrong, at least 1
 * @param message what was found and what would be right
 * @param level how much it weighs
 */
public record Diagnostic(
        String id, Place place, @Nullable String rule, String source, int length, Words message, Level level) {

    /** How much a diagnostic weighs. */
    public enum Level {
        /** The pack cannot be used. */
        ERROR,
        /** The pack can be used, but is likely not what its author means. */
        WARNING
    }

    /** An error. */
    public Diagnostic(String id, Place place, @Nullable String rule, String source, int length, Words message) {
        this(id, place, rule, source, length, message, Level.ERROR);
    }

    /** The same as a warning. */
    public Diagnostic warning() {
        return new Diagnostic(id, place, rule, source, length, message, Level.WARNING);
    }

    /** The fault for people: place, rule and message, then the line with the wrong part underlined. */
    public String text(Locale locale) {
        String in = rule == null ? "" : " [" + rule + "]";
        String weight = level == Level.WARNING ? Source.words("warning").in(locale) + ": " : "";
        String head = place + ": " + weight + message.in(locale) + in + " (" + id + ")";
        return source.isBlank()
                ? head + "\n"
                : head + "\n    " + source.replace('\t', ' ') + "\n    " + underline() + "\n";
    }

    private String underline() {
        int before = Math.min(Math.max(0, place.column() - 1), source.length());
        return " ".repeat(before) + "^".repeat(Math.max(1, Math.min(length, source.length() - before)));
    }
}
