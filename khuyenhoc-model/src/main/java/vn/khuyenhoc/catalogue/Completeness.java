package vn.khuyenhoc.catalogue;

/** How much of a criteria set could be read. */
public enum Completeness {
    /** All numbers are known. */
    COMPLETE,
    /** Some numbers are missing: the set can refuse, never confirm. */
    PARTIAL,
    /** The set exists but could not be read. */
    MISSING
}
