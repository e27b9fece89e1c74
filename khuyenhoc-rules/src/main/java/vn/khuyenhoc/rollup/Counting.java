package vn.khuyenhoc.rollup;

/** What counts as recognised when decisions become results. */
public enum Counting {
    /** Subjects that hold the title on the day of the decision. */
    HELD,
    /** Subjects that qualify by their decision, whether or not anyone has recognised them yet. */
    QUALIFIED
}
