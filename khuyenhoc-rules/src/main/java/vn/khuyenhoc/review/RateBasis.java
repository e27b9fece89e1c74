package vn.khuyenhoc.review;

/** Where a rate that is held against a target comes from. */
public enum RateBasis {
    /** As printed. */
    PRINTED,
    /** From the printed counts. */
    COMPUTED,
    /** From counts and rates that were printed of other things. */
    DERIVED,
    /** Printed figures contradict each other: everything between them. */
    CONFLICTING
}
