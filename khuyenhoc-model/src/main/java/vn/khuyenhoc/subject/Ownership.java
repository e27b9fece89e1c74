package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who owns a unit: công lập, dân lập, tư thục (tư nhân). */
public enum Ownership {
    @JsonProperty("public")
    PUBLIC,
    @JsonProperty("people-founded")
    PEOPLE_FOUNDED,
    @JsonProperty("private")
    PRIVATE
}
