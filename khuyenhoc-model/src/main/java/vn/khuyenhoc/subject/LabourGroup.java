package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonProperty;

/** The four groups of people with a form of their own in Quyết định 324/QĐ-KHVN (annex; REPORTED). */
public enum LabourGroup {
    /** Người dân trong xã. */
    @JsonProperty("resident")
    RESIDENT,
    /** Người lao động. */
    @JsonProperty("worker")
    WORKER,
    /** Cán bộ, công nhân viên, doanh nhân. */
    @JsonProperty("official")
    OFFICIAL,
    /** Học sinh, sinh viên, học viên. */
    @JsonProperty("learner")
    LEARNER
}
