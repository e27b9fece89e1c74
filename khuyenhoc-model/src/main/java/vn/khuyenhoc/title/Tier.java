package vn.khuyenhoc.title;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Tier of government (cấp) that manages a subject; the district tier ended on 2025-06-30. */
public enum Tier {
    @JsonProperty("commune")
    COMMUNE,
    @JsonProperty("district")
    DISTRICT,
    @JsonProperty("province")
    PROVINCE,
    @JsonProperty("central")
    CENTRAL
}
