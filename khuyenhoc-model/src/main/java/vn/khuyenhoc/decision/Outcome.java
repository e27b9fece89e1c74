package vn.khuyenhoc.decision;

/** What a decision comes to. */
public enum Outcome {
    QUALIFIED,
    NOT_QUALIFIED,
    /** Something is missing that could settle it either way. */
    UNDECIDED
}
