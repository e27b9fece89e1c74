package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Sex as it stands in a personal number (Nghị định 137/2015/NĐ-CP Điều 13). */
public enum Sex {
    @JsonProperty("male")
    MALE,
    @JsonProperty("female")
    FEMALE
}
