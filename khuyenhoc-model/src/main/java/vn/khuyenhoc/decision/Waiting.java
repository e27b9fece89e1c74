package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a level that is met has to wait for before it may be asked for. */
public enum Waiting {
    /** A lower level was recognised; the next may be asked for some time after that decision. */
    @JsonProperty("upgrade")
    UPGRADE,
    /** The level is held already; it is recognised again once that decision has ended. */
    @JsonProperty("renewal")
    RENEWAL,
    /** The day for the dossiers of the data year is past. */
    @JsonProperty("round")
    ROUND
}
