package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.title.HeldTitle;

/**
 * A title that the subject holds, as it stands on the day of the decision.
 *
 * @param title the title held
 * @param validUntil last day of validity; null where no document gives its length
 * @param valid whether it is valid on the day; null where that is not known
 * @param upgradeFrom first day on which the next level may be asked for; null where there is none or no document says so
 * @param otherDocument whether it was not recognised by the document that is in force on the day, so that its level is none of that one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Holding(
        HeldTitle title,
        @Nullable LocalDate validUntil,
        @Nullable Boolean valid,
        @Nullable LocalDate upgradeFrom,
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean otherDocument) {

    /** Whether it is for certain a recognition, valid on the day, at a level of the document in force or above. */
    public boolean counts(int level) {
        return !otherDocument && Boolean.TRUE.equals(valid) && title.level() >= level;
    }
}
