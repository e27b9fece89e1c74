package vn.khuyenhoc.review;

/** How much a remark matters. */
public enum Severity {
    /** Printed figures contradict each other. */
    ERROR,
    /** Something is missing or low. */
    WARNING,
    /** Good to know. */
    INFO
}
