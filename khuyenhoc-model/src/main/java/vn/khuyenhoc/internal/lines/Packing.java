package vn.khuyenhoc.internal.lines;

/** How the names of files tell that they are packed. */
public final class Packing {
    private static final String PACKED = ".gz";

    private Packing() {}

    /** Whether a file is packed by gzip. */
    public static boolean isPacked(String name) {
        return name.endsWith(PACKED);
    }

    /** The name of what is packed; the name itself where nothing is. */
    public static String unpacked(String name) {
        return isPacked(name) ? name.substring(0, name.length() - PACKED.length()) : name;
    }
}
