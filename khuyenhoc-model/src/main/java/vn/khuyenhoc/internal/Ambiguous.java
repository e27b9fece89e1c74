package vn.khuyenhoc.internal;

import java.util.regex.Pattern;

/**
 * Numbers such as {@code 1.500} and {@code 1,500}: Vietnamese and English writers put points and commas the other way round, so
 * that it is one and a half to one, fifteen hundred to the other.
 */
public final class Ambiguous {
    private static final Pattern FORM = Pattern.compile("-?[1-9][0-9]{0,2}[.,][0-9]{3}");

    private Ambiguous() {}

    /** Whether a text is such a number. */
    public static boolean is(String text) {
        return text.length() <= 8 && FORM.matcher(text).matches();
    }

    /** The number where the sign parts groups of digits. */
    public static String grouped(String text) {
        return text.replaceAll("[.,]", "");
    }

    /** The number where the sign begins its decimals, without needless zeros. */
    public static String decimal(String text) {
        return text.replace(',', '.').replaceAll("[.]?0+$", "");
    }
}
