package vn.khuyenhoc.authoring;

/** What hostile rules try to call: whoever hears it has run them. */
public final class Canary {
    private static volatile boolean sung;

    private Canary() {}

    /** Tells that a hostile rule ran. */
    public static boolean sing() {
        sung = true;
        return true;
    }

    /** Whether any hostile rule ran so far. */
    static boolean isHeard() {
        return sung;
    }
}
