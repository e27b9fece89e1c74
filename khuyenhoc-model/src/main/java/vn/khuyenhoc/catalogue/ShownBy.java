package vn.khuyenhoc.catalogue;

/** What can show a plan fact. */
public enum ShownBy {
    /** The plan. */
    PLAN,
    /** The results of a year. */
    RESULTS,
    /** The plan provides for it, and the results show that it was done. */
    BOTH;

    /** Whether plans are looked at for it. */
    public boolean plan() {
        return this != RESULTS;
    }

    /** Whether results are looked at for it. */
    public boolean results() {
        return this != PLAN;
    }
}
