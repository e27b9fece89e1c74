package vn.khuyenhoc.decision;

/** What a finding on one criterion comes to. */
public enum CriterionOutcome {
    MET,
    NOT_MET,
    UNKNOWN,
    NOT_APPLICABLE
}
