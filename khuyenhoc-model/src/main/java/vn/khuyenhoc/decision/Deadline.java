package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A step of the yearly calendar for the data year.
 *
 * @param name what is done and by whom
 * @param lastDay last day on which it is in time; null where the document gives no day
 * @param workingDays working days that it may take; null where the document gives none
 * @param clause article, clause and point
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Deadline(
        Words name, @Nullable LocalDate lastDay, @Nullable Integer workingDays, String clause) {}
