package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Kinds of communities below the commune: thôn, ấp, bản, tổ dân phố and their like. */
public enum CommunityKind {
    @JsonProperty("thon")
    THON,
    @JsonProperty("ap")
    AP,
    @JsonProperty("ban")
    BAN,
    @JsonProperty("to-dan-pho")
    TO_DAN_PHO
}
