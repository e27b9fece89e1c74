package vn.khuyenhoc.text;

import java.util.List;
import java.util.Locale;

/**
 * Something wrong in an input: where, what, and what would be right. Immutable.
 *
 * @param place where
 * @param key which kind of fault, a key of the message bundle of this package
 * @param arguments what the message names: values, and what would be right; never personal data
 */
public record Fault(Place place, String key, List<Object> arguments) {
    private static final Messages MESSAGES = Messages.of(Fault.class, "Faults");

    public Fault {
        arguments = List.copyOf(arguments);
    }

    /** A fault with its arguments. */
    public static Fault at(Place place, String key, Object... arguments) {
        return new Fault(place, key, List.of(arguments));
    }

    /** The fault for people: {@code file:line:column: what is wrong}. */
    public String message(Locale locale) {
        return place + ": " + text(locale, key, arguments.toArray());
    }

    /** A text of the messages of this package. */
    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    @Override
    public String toString() {
        return message(Locale.ROOT);
    }
}
