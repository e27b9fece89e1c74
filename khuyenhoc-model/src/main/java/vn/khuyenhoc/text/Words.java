package vn.khuyenhoc.text;

import java.util.Locale;

/**
 * A text in Vietnamese and English. Immutable.
 *
 * @param vi Vietnamese, NFC
 * @param en English
 */
public record Words(String vi, String en) {
    /** No text. */
    public static final Words NONE = new Words("", "");

    /** The text for a locale: English where its language is {@code en}, Vietnamese otherwise. */
    public String in(Locale locale) {
        return Messages.english(locale) ? en : vi;
    }
}
