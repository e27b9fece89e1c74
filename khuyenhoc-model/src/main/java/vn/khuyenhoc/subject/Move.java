package vn.khuyenhoc.subject;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.title.DayWithin;

/**
 * A move of a citizen into another commune (chuyển đến, chuyển đi). From its day on the citizen counts there and nowhere else: Thông tư
 * 25/2023 Điều 6 khoản 5 counts the citizens in the commune (công dân trong xã).
 *
 * @param day first day in the other commune
 * @param commune identifier of the other commune; absent where the citizen moved to a place that the register does not hold, and from
 *     then on counts in none of its communes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Move(
        @NotNull(message = "{vn.khuyenhoc.required}")
        @DayWithin(from = SoundBirth.FIRST, message = "{vn.khuyenhoc.day.first}")
        LocalDate day,

        @Nullable String commune) {}
