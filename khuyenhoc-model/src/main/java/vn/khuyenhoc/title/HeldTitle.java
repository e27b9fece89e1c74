package vn.khuyenhoc.title;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Month;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Derivable;

/**
 * A title that a subject was recognised for by a decision.
 *
 * @param title what was recognised
 * @param level the level (mức độ, loại) recognised, 1 being the lowest that qualifies
 * @param authority who decided; may be absent
 * @param decisionNumber number of the decision; may be absent
 * @param decisionDate date of the decision; the wait before an upgrade counts from it (Thông tư 24/2023 Điều 5 khoản 3)
 * @param yearRecognised year of recognition, which is that of the decision and not the year whose data were judged; retention counts from
 *     the year after it (Thông tư 24/2023 Điều 5 khoản 4). 0 takes the year of {@code decisionDate}
 * @param validUntil last day of validity as declared; where absent the catalogue's retention gives it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HeldTitle(
        @NotNull(message = "{vn.khuyenhoc.required}") Title title,

        @Min(value = 1, message = "{vn.khuyenhoc.level}") @Max(value = 3, message = "{vn.khuyenhoc.level}")
        int level,

        @Nullable String authority,
        @Nullable String decisionNumber,
        @DayWithin @Nullable LocalDate decisionDate,

        @Derivable
        @Min(value = 1990, message = "{vn.khuyenhoc.year}")
        @Max(value = 2100, message = "{vn.khuyenhoc.year}")
        int yearRecognised,

        @DayWithin @Nullable LocalDate validUntil) {

    public HeldTitle {
        yearRecognised = yearRecognised == 0 && decisionDate != null ? decisionDate.getYear() : yearRecognised;
    }

    /** The day from which the title is recognised: that of the decision, or else the last of the year. */
    public LocalDate dayRecognised() {
        return decisionDate != null ? decisionDate : LocalDate.of(yearRecognised, Month.DECEMBER, 31);
    }
}
