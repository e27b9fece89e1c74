package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Value;

/**
 * What was observed for a criterion.
 *
 * @param code observation code
 * @param year data year
 * @param value value; null where it is missing
 * @param undecided how many more the count of a share may have, because related subjects are undecided; 0 where it is exact
 * @param origin who says so; null where it is missing
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observed(
        String code,
        int year,
        @Nullable Value value,
        long undecided,
        @Nullable Origin origin) {

    /** Who says so. */
    public enum Origin {
        /** An observation of the dossier. */
        @JsonProperty("declared")
        DECLARED,
        /** Counted from the register: titles held and decisions made before. */
        @JsonProperty("register")
        REGISTER
    }
}
