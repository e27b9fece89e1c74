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
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Holding(
        HeldTitle title,
        @Nullable LocalDate validUntil,
        @Nullable Boolean valid,
        @Nullable LocalDate upgradeFrom) {}
