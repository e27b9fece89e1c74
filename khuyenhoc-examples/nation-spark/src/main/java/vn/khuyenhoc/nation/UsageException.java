package vn.khuyenhoc.nation;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;

/** The command cannot be run as it was given. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final String key;
    private final transient Object[] arguments;

    UsageException(String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** What is wrong, in words for people. */
    String text(Locale locale) {
        return text(locale, key, arguments);
    }

    /** A message for people. */
    static String text(Locale locale, String key, Object... arguments) {
        ResourceBundle words = ResourceBundle.getBundle(
                "vn.khuyenhoc.nation.Messages",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(words.getString(key), locale).format(arguments);
    }
}
