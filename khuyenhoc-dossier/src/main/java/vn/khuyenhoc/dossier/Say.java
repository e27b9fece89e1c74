package vn.khuyenhoc.dossier;

import java.util.Locale;
import vn.khuyenhoc.text.Messages;

/** The words of the papers, which are Vietnamese whatever the language of the program. */
final class Say {
    private static final Messages MESSAGES = Messages.of(Say.class, "Papers");

    private Say() {}

    static String text(String key, Object... arguments) {
        return MESSAGES.text(Locale.ROOT, key, arguments);
    }
}
