package vn.khuyenhoc.cli;

import java.util.List;
import java.util.Locale;

/** A request that cannot be served as it stands: exit code 2. */
final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String key;
    private final transient List<Object> arguments;

    /** A request refused with a message of {@link Say}. */
    BadRequest(String key, Object... arguments) {
        super(Say.text(Locale.ROOT, key, arguments));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What is wrong, and what would be right. */
    String message(Locale locale) {
        return Say.text(locale, key, arguments.toArray());
    }
}
