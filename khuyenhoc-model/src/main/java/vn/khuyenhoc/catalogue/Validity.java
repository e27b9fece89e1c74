package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A period of days, both ends included.
 *
 * @param from first day
 * @param to last day; null while it has no end
 */
public record Validity(LocalDate from, @Nullable LocalDate to) {

    /** Whether a day lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** Whether this period and another share a day. */
    public boolean overlaps(Validity other) {
        return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
    }
}
