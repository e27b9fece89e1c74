package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the level that a decision reaches may be asked for: after the wait that follows the recognition of a lower level, after a
 * recognition that is kept has ended, and by the day on which dossiers are due.
 *
 * @param level level that may be asked for
 * @param now whether it may be asked for on the day of the decision for the data year
 * @param from first day on which it may be asked for; null where no title that is held makes it wait
 * @param reason what it waits for; null where it waits for nothing
 * @param clause clause that makes it wait; null where none does
 * @param nextRound last day to hand in the dossier of the first round that is not over and takes it; null where the document gives no day
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Admissible(
        int level,
        boolean now,
        @Nullable LocalDate from,
        @Nullable Waiting reason,
        @Nullable String clause,
        @Nullable LocalDate nextRound) {}
