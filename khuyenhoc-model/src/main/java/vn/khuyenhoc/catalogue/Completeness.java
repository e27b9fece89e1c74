package vn.khuyenhoc.catalogue;

/** How much of a criteria set could be read. */
public enum Completeness {
    /** All criteria and numbers are known; what else could not be read, such as a definition, may still be missing. */
    COMPLETE,
    /** Some numbers are missing: the set can refuse, never confirm. */
    PARTIAL,
    /** The set exists but could not be read. */
    MISSING
}
