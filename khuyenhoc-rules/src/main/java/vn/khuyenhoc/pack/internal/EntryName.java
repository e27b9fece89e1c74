package vn.khuyenhoc.pack.internal;

import java.util.regex.Pattern;
import vn.khuyenhoc.internal.Shown;

/** Names of entries of a pack. */
final class EntryName {
    private static final String PART = "(?![.]{1,2}(?:/|$))[\\p{L}\\p{M}\\p{N}_$.-]{1,200}";
    private static final Pattern NAME = Pattern.compile(PART + "(?:/" + PART + "){0,20}");
    private static final Pattern KIND = Pattern.compile(".*[.](?:class|drl|ya?ml|txt|md)");

    private EntryName() {}

    /** Whether a name is a path below the root, with slashes, of letters, digits and a few signs. */
    static boolean isPath(String name) {
        return NAME.matcher(name).matches();
    }

    /** Whether a pack has files of this kind. */
    static boolean isOfPack(String name) {
        return KIND.matcher(name).matches();
    }

    /** A name as a message may show it. */
    static String shown(String name) {
        return isPath(name) || Shown.code(name).equals(name) ? name : "<" + name.length() + ">";
    }
}
