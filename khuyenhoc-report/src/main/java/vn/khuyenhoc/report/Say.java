package vn.khuyenhoc.report;

import java.util.Locale;
import vn.khuyenhoc.text.Messages;

/** The words of the page in one language. */
final class Say {
    private static final Messages MESSAGES = Messages.of(Say.class, "Report");
    private final Locale locale;

    Say(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }
}
