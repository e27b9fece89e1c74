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
 * @param evidenced whether fitting evidence shows it; null where no evidence is asked for or nothing is observed
 * @param recognised of a count from the register of subjects that a document wants recognised: how many are, by a decision that is valid
 *     on the day; null for everything else
 * @param wouldQualify of the same count: how many are recognised or would qualify by what is known of them; null for everything else
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Observed(
        String code,
        int year,
        @Nullable Value value,
        long undecided,
        @Nullable Origin origin,
        @Nullable Boolean evidenced,
        @Nullable Long recognised,
        @Nullable Long wouldQualify) {

    /** What was observed where no evidence is asked for and no recognition is counted. */
    public Observed(String code, int year, @Nullable Value value, long undecided, @Nullable Origin origin) {
        this(code, year, value, undecided, origin, null, null, null);
    }

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
