package vn.khuyenhoc.json.internal;

import org.jspecify.annotations.Nullable;

/** Whether texts are what records take: not blank, in NFC, without halves of characters. */
public final class Texts {
    /** No character below it changes in NFC. */
    private static final char FIRST_MARK = '\u0300';

    /** Vietnamese letters with two marks, none of which changes in NFC. */
    private static final char FIRST_VIETNAMESE = '\u1EA0';

    private static final char LAST_VIETNAMESE = '\u1EF9';

    /** Stands for what could not be read. */
    private static final char LOST = '\uFFFD';

    private Texts() {}

    /** Whether a text in a buffer is sound for the reader of records and for {@code @NotBlank} of any validator. */
    public static boolean areSound(char[] buffer, int from, int length) {
        boolean seen = false;
        for (int i = from; i < from + length; i++) {
            char c = buffer[i];
            if (c >= FIRST_MARK && (c < FIRST_VIETNAMESE || c > LAST_VIETNAMESE)) {
                return areSound(new String(buffer, from, length));
            }
            seen |= c > ' ' && c < '\u0080';
        }
        return seen || areSound(new String(buffer, from, length));
    }

    /** A text in NFC; null where it is blank or has halves of characters. */
    public static @Nullable String normal(String text) {
        if (areSound(text.toCharArray(), 0, text.length())) {
            return text;
        }
        String normal = StrictModule.isWhole(text) ? StrictModule.normal(text) : "";
        return StrictModule.isBlank(normal) ? null : normal;
    }

    /** A text in NFC; null where it is blank or signs of it are lost. */
    public static @Nullable String legible(String text) {
        return text.indexOf(LOST) >= 0 ? null : normal(text);
    }

    /** The validators of the world take other characters for blanks than {@link String#isBlank()}. */
    private static boolean areSound(String text) {
        return !StrictModule.isBlank(text)
                && !text.trim().isEmpty()
                && StrictModule.isWhole(text)
                && StrictModule.isNfc(text);
    }
}
