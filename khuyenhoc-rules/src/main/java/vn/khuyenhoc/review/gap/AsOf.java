package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;

/**
 * The day of the review.
 *
 * @param origin part
 * @param date day
 */
public record AsOf(Origin origin, LocalDate date) implements Fact {

    /** Its number. */
    public long day() {
        return date.toEpochDay();
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("day", date);
    }
}
