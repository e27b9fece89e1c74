package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.plan.Symbols;

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

    /** Whether it is of a plan; one that was not read may be of any. */
    public boolean isOf(String symbol) {
        return !origin.read() || Symbols.plain(of).equals(symbol);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("of", of, "day", Days.told(date));
    }
}
