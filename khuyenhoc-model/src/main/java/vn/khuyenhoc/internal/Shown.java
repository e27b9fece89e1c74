package vn.khuyenhoc.internal;

import java.util.regex.Pattern;

/** Texts of an input as a message may show them: nothing that could be a person's name, personal or telephone number. */
public final class Shown {
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:/-]{1,60}");
    /** A number with a comma or in per cent, as people write it, and too short to be anybody's. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,4}(?:[.,][0-9]{1,4})?%?");

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{9,}");
    private static final int LONGEST = 60;

    private Shown() {}

    /** A code or a short number; anything that is not written like one is hidden. */
    public static String code(String text) {
        boolean shown = text.isEmpty()
                || CODE.matcher(text).matches()
                || NUMBER.matcher(text).matches();
        return shown ? id(text) : "…";
    }

    /** An identifier or a field name, with long numbers hidden and cut where it is long. */
    public static String id(String text) {
        String hidden = LONG_NUMBER.matcher(text).replaceAll("…");
        return hidden.length() <= LONGEST ? hidden : hidden.substring(0, LONGEST) + "…";
    }
}
