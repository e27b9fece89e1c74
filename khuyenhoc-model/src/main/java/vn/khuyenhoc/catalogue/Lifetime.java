package vn.khuyenhoc.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days on which an area or a body exists, both ends included.
 *
 * @param from first day; null where no source gives it and it lies before all that is judged
 * @param to last day; null while it has none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Lifetime(@Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether it exists on a day. */
    public boolean contains(LocalDate day) {
        return (from == null || !day.isBefore(from)) && !ended(day);
    }

    /** Whether it has ended before a day. */
    public boolean ended(LocalDate day) {
        return to != null && day.isAfter(to);
    }
}
