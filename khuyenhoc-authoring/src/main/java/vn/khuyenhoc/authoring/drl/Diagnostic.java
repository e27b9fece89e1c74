package vn.khuyenhoc.authoring.drl;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.text.Fault;
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
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\u2028\\u2029]");

    /** How much a diagnostic weighs. */
    public enum Level {
        /** The pack cannot be used. */
        ERROR,
        /** The pack can be used, but is likely not what its author means. */
        WARNING,
        /** Worth knowing, and nothing to mend. */
        NOTE
    }

    /** An error. */
    public Diagnostic(String id, Place place, @Nullable String rule, String source, int length, Words message) {
        this(id, place, rule, source, length, message, Level.ERROR);
    }

    /** A fault of a reader as a diagnostic, with its line of the text. */
    public static Diagnostic of(Fault fault, String text) {
        Place place = Place.of(
                fault.place().file(),
                Math.max(1, fault.place().line()),
                Math.max(1, fault.place().column()));
        String line = text.lines().skip(place.line() - 1L).findFirst().orElse("");
        String id = fault.key().replaceAll("([A-Z])", "-$1").replace('.', '-').toLowerCase(Locale.ROOT);
        Words message = new Words(said(fault, Locale.ROOT), said(fault, Locale.ENGLISH));
        return new Diagnostic(id, place, null, line, 1, message);
    }

    private static String said(Fault fault, Locale locale) {
        return fault.message(locale).substring(fault.place().toString().length() + 2);
    }

    /** The same as a fault of a reader. */
    public Fault fault() {
        return Fault.at(place, "told", message);
    }

    /** The same as a warning. */
    public Diagnostic warning() {
        return new Diagnostic(id, place, rule, source, length, message, Level.WARNING);
    }

    /** The same as a note. */
    public Diagnostic note() {
        return new Diagnostic(id, place, rule, source, length, message, Level.NOTE);
    }

    /** The fault for people: place, rule and message, then the line with the wrong part underlined. */
    public String text(Locale locale) {
        String in = rule == null ? "" : " [" + Signs.visible(rule) + "]";
        String weight = level == Level.ERROR
                ? ""
                : Source.words(level.name().toLowerCase(Locale.ROOT)).in(locale) + ": ";
        String head = place + ": " + weight + message.in(locale) + in + " (" + id + ")";
        return source.isBlank()
                ? head + "\n"
                : head + "\n    " + UNSEEN.matcher(source.replace('\t', ' ')).replaceAll("\ufffd") + "\n    "
                        + underline() + "\n";
    }

    private String underline() {
        int before = Math.min(Math.max(0, place.column() - 1), source.length());
        return " ".repeat(before) + "^".repeat(Math.max(1, Math.min(length, source.length() - before)));
    }
}
