package vn.khuyenhoc.benchmarks.trial;

/** The names of the two contenders that are compared with each other. */
public final class Names {
    /** This library. */
    public static final String ENGINE = "engine";

    /** The yardstick. */
    public static final String HAND = "hand";

    private Names() {}
}
