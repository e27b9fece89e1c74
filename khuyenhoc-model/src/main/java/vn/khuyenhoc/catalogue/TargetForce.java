package vn.khuyenhoc.catalogue;

/** How a document words a target. */
public enum TargetForce {
    /** Set plainly ("phải", or just the number). */
    PHAI,
    /** To be striven for ("phấn đấu"). */
    PHAN_DAU
}
