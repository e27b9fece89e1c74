package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The review of the earlier plan.
 *
 * @param origin part
 * @param of symbol of the plan that was reviewed
 * @param date date of the review; null where it was not read
 */
public record EarlierReview(
        Origin origin, String of, @Nullable LocalDate date) implements Fact {

    /** The day of the review; before all days where it was not read. */
    public long day() {
        return Days.of(date, Days.BEFORE);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("of", of, "day", Days.told(date));
    }
}
