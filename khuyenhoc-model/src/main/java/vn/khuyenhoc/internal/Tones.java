package vn.khuyenhoc.internal;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The two places in which the tone of oa, oe and uy is written: {@code Huyện uỷ} and {@code Huyện ủy} are one word. */
public final class Tones {
    private static final String MARKS = "\\u0300\\u0301\\u0303\\u0309\\u0323";
    private static final Pattern SECOND = Pattern.compile(
            "(?<![qQ])([oO])([aeAE])([" + MARKS + "])(?!\\p{L})" + "|(?<![qQ])([uU])([yY])([" + MARKS + "])(?!\\p{L})");

    private Tones() {}

    /** A text in composed letters whose tones stand on the first of two vowels that end a syllable. */
    public static String placed(String text) {
        Matcher second = SECOND.matcher(Normalizer.normalize(text, Normalizer.Form.NFD));
        return Normalizer.normalize(second.replaceAll("$1$4$3$6$2$5"), Normalizer.Form.NFC);
    }
}
