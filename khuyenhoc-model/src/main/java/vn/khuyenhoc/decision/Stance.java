package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom a dossier is judged. */
public enum Stance {
    /** Self-assessment: what is missing is unknown. */
    @JsonProperty("preparing")
    PREPARING,
    /** The council: where the document says so, no fitting evidence means not met. */
    @JsonProperty("deciding")
    DECIDING
}
