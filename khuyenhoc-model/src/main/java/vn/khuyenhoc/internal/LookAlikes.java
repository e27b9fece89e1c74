package vn.khuyenhoc.internal;

import java.text.Normalizer;
import vn.khuyenhoc.text.Words;

/** Signs that look like others, or like none. */
final class LookAlikes {
    private static final Words NONE = new Words("", "");
    private static final String CYRILLIC_AND_GREEK = "асеорхуіјѕԁһАВЕКМНОРСТХІЈЅαονρυΑΒΕΗΙΚΜΝΟΡΤΥΧΖ";
    private static final String LATIN = "aceopxyijsdhABEKMHOPCTXIJSaovpuABEHIKMNOPTYXZ";

    private LookAlikes() {}

    /** What to say of the first sign of a text that cannot be seen or looks like an ASCII sign; nothing where there is none. */
    static Words first(String text) {
        return isPlain(text) ? NONE : firstOf(text);
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0x7e || text.charAt(i) < ' ') {
                return false;
            }
        }
        return true;
    }

    private static Words firstOf(String text) {
        return text.codePoints()
                .filter(sign -> sign > 0x7e || sign < ' ')
                .mapToObj(LookAlikes::of)
                .filter(words -> !words.equals(NONE))
                .findFirst()
                .orElse(NONE);
    }

    private static Words of(int sign) {
        if (!Signs.isSeen(sign)) {
            return new Words(", có " + Signs.name(sign), ", with " + Signs.name(sign));
        }
        String twin = twin(sign);
        return twin.isEmpty()
                ? NONE
                : new Words(
                        ", có " + Signs.name(sign) + " trông như " + twin,
                        ", with " + Signs.name(sign) + " that looks like " + twin);
    }

    private static String twin(int sign) {
        int at = CYRILLIC_AND_GREEK.indexOf(sign);
        if (at >= 0) {
            return LATIN.substring(at, at + 1);
        }
        String plain = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKC);
        return plain.length() == 1 && plain.charAt(0) > ' ' && plain.charAt(0) <= '~' ? plain : "";
    }
}
