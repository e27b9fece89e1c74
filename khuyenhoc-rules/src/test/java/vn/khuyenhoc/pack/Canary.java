package vn.khuyenhoc.pack;

/** What hostile code would reach if it ran. */
public final class Canary {
    /** Whether it was reached. */
    public static volatile boolean touched;

    private Canary() {}

    /** Is reached. */
    public static boolean touch() {
        touched = true;
        return true;
    }
}
