package vn.khuyenhoc.internal;

import java.util.Locale;

/** The signs of a text made visible, so that none acts on a terminal or hides from the reader of a message. */
public final class Signs {
    private static final String FILLERS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private Signs() {}

    /** A text with each sign that cannot be seen written by its number, such as {@code U+200B}. */
    public static String visible(String text) {
        if (text.codePoints().allMatch(Signs::isSeen)) {
            return text;
        }
        StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(sign -> shown.append(isSeen(sign) ? Character.toString(sign) : name(sign)));
        return shown.toString();
    }

    /** Whether a sign can be seen for what it is: no control, format or blank sign but the space, nothing unassigned. */
    public static boolean isSeen(int sign) {
        if (sign < 0x7f) {
            return sign >= ' ';
        }
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> FILLERS.indexOf(sign) < 0 && !isVariation(sign);
        };
    }

    private static boolean isVariation(int sign) {
        return (sign >= 0xfe00 && sign <= 0xfe0f)
                || (sign >= 0xe0100 && sign <= 0xe01ef)
                || (sign >= 0x180b && sign <= 0x180f);
    }

    /** The number of a sign, such as {@code U+200B}. */
    public static String name(int sign) {
        return String.format(Locale.ROOT, "U+%04X", sign);
    }
}
