package vn.khuyenhoc.board;

import java.util.Locale;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Words;

/** The words of boards. */
final class Say {
    private static final Messages MESSAGES = Messages.of(Say.class, "Messages");

    private Say() {}

    static String text(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    static Words words(String key, Object... arguments) {
        return new Words(text(Locale.ROOT, key, arguments), text(Locale.ENGLISH, key, arguments));
    }
}
