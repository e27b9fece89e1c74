package vn.khuyenhoc.cli;

import java.util.Locale;
import vn.khuyenhoc.text.Messages;

/** The words of the commands. */
final class Say {
    private static final Messages MESSAGES = Messages.of(Say.class, "Messages");

    private Say() {}

    /** A message with its arguments. */
    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
