package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A report that was due or sent.
 *
 * @param origin part
 * @param name of what period
 * @param to who receives it
 * @param due last day on which it is in time; after all days where it has none
 * @param sent when it was sent; after all days where it was not
 * @param unread whether it was not read if and when it was sent
 * @param dueDate the first of both for messages; null where there is none
 * @param sentDate the second of both for messages; null where there is none
 */
public record Report(
        Origin origin,
        Words name,
        Words to,
        long due,
        long sent,
        boolean unread,
        @Nullable LocalDate dueDate,
        @Nullable LocalDate sentDate)
        implements Fact {

    /** By how many days it was sent late; below 0 where it was sent earlier. */
    public long daysLate() {
        return sent - due;
    }

    @Override
    public boolean doneLate() {
        return sentDate != null && sent > due;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of(
                "name",
                name,
                "to",
                to,
                "due",
                Days.told(dueDate),
                "sent",
                Days.told(sentDate),
                "daysLate",
                doneLate() && dueDate != null ? String.valueOf(daysLate()) : "");
    }
}
