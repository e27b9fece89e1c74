package vn.khuyenhoc.catalogue;

/** The work that a board of bodies watches. */
public enum Work {
    /** Plans and implementing documents are issued. */
    ISSUE,
    /** What earlier plans came to is reviewed. */
    REVIEW,
    /** Others are guided, monitored and inspected. */
    GUIDE,
    /** Reports are sent. */
    REPORT
}
