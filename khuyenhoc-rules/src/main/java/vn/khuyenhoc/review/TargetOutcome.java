package vn.khuyenhoc.review;

/** Whether a rate reaches a target. */
public enum TargetOutcome {
    /** It does, whatever the true numbers are within what is printed. */
    MET,
    /** It does not, whatever they are. */
    NOT_MET,
    /** What is printed allows both. */
    UNDECIDED
}
