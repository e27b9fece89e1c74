package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A title or indicator of the catalogue.
 *
 * @param origin part
 * @param code its code
 * @param name what it is called
 * @param lastDay last day on which it has a subject; null where it has no end
 */
public record Indicator(
        Origin origin, String code, Words name, @Nullable LocalDate lastDay) implements Fact {

    /** The last day on which it has a subject. */
    public long until() {
        return Days.of(lastDay, Days.AFTER);
    }

    @Override
    public String about() {
        return code;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "until", Days.told(lastDay));
    }
}
