package vn.khuyenhoc.register.internal;

import org.jspecify.annotations.Nullable;

/** The texts met last, such as the identifiers of communes, so that equal ones are one. Of bounded size; for one thread. */
final class Familiar {
    private static final int SIZE = 1 << 10;
    private static final int LONGEST = 40;

    private final @Nullable String[] texts = new String[SIZE];

    /** The text in a part of a buffer; null where it is not familiar. */
    @Nullable
    String get(char[] buffer, int from, int length) {
        if (length == 0 || length > LONGEST) {
            return null;
        }
        String text = texts[slot(buffer[from + length - 1], buffer[from + length / 2], length)];
        return text != null && isEqual(text, buffer, from, length) ? text : null;
    }

    /** Keeps a text in the place of another. */
    String keep(String text) {
        int length = text.length();
        if (length <= LONGEST) {
            texts[slot(text.charAt(length - 1), text.charAt(length / 2), length)] = text;
        }
        return text;
    }

    private static int slot(char last, char middle, int length) {
        return (last * 31 + middle * 7 + length) & (SIZE - 1);
    }

    private static boolean isEqual(String text, char[] buffer, int from, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }
}
