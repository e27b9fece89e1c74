package vn.khuyenhoc.register.internal;

import java.text.Normalizer;
import vn.khuyenhoc.json.internal.Texts;

/**
 * Whether identifiers can be told apart by those who read them: no sign that cannot be seen, no blank at an end or behind another, no
 * form of a sign that stands for another, such as a full-width digit, and no more than a line of text. Letters that are different letters
 * stay different.
 */
public final class Identifiers {
    /** The most UTF-16 units of an identifier: far more than any code or number of an office has. */
    public static final int LONGEST = 200;

    private static final int FIRST_SELECTOR = 0xFE00;
    private static final int LAST_SELECTOR = 0xFE0F;
    private static final int FIRST_MORE = 0xE0100;
    private static final int LAST_MORE = 0xE01EF;
    private static final int FIRST_MONGOLIAN = 0x180B;
    private static final int LAST_MONGOLIAN = 0x180F;
    private static final int JOINER = 0x034F;
    private static final int BLANK_BRAILLE = 0x2800;
    private static final int KHMER = 0x17B4;
    private static final int LOST = 0xFFFD;

    private Identifiers() {}

    /** Whether an identifier in a buffer is certainly sound. */
    static boolean isPlain(char[] buffer, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (buffer[i] <= ' ' || buffer[i] > '~') {
                return length <= LONGEST
                        && Texts.areSound(buffer, from, length)
                        && wrongAt(new String(buffer, from, length)) < 0;
            }
        }
        return length > 0 && length <= LONGEST;
    }

    /** Whether an identifier that is a sound text is sound. */
    static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c > '~') {
                return text.length() <= LONGEST && wrongAt(text) < 0;
            }
        }
        return text.length() <= LONGEST;
    }

    /** Where an identifier has its first sign that it must not have; -1 where it has none. */
    public static int wrongAt(String id) {
        for (int at = 0; at < id.length(); at += Character.charCount(id.codePointAt(at))) {
            if (isWrong(id, at)) {
                return at;
            }
        }
        return -1;
    }

    private static boolean isWrong(String id, int at) {
        int sign = id.codePointAt(at);
        if (sign == ' ') {
            return at == 0 || at == id.length() - 1 || id.charAt(at - 1) == ' ';
        }
        return isUnseen(sign) || stands(sign);
    }

    private static boolean isUnseen(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> true;
            default -> isSelector(sign) || sign == JOINER || sign == BLANK_BRAILLE || sign == LOST || isKhmer(sign);
        };
    }

    private static boolean isSelector(int sign) {
        return (sign >= FIRST_SELECTOR && sign <= LAST_SELECTOR)
                || (sign >= FIRST_MORE && sign <= LAST_MORE)
                || (sign >= FIRST_MONGOLIAN && sign <= LAST_MONGOLIAN);
    }

    private static boolean isKhmer(int sign) {
        return sign == KHMER || sign == KHMER + 1;
    }

    /** Whether a sign is a form of another, as Unicode's compatibility says; Hangul fillers are forms of unseen ones. */
    private static boolean stands(int sign) {
        String text = Character.toString(sign);
        return !Normalizer.isNormalized(text, Normalizer.Form.NFKC) || isFiller(sign);
    }

    private static boolean isFiller(int sign) {
        return sign == 0x115F || sign == 0x1160;
    }
}
