package vn.khuyenhoc.plan;

/** Kinds of plans. */
public enum PlanKind {
    /** For several years. */
    STAGE,
    /** For one year. */
    ANNUAL
}
