package vn.khuyenhoc.review;

/** Whether a gap is there. */
public enum GapCertainty {
    /** It is, whatever was not read. */
    CERTAIN,
    /** What was not read decides. */
    UNDECIDED
}
