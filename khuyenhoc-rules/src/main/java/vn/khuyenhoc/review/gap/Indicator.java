package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A title or indicator of the catalogue.
 *
 * @param origin part
 * @param code its code
 * @param name what it is called
 * @param bases codes of the bases of the targets in force for it; empty where there are none
 * @param lastDay last day on which it has a subject; null where it has no end
 */
public record Indicator(
        Origin origin,
        String code,
        Words name,
        List<String> bases,
        @Nullable LocalDate lastDay) implements Fact {

    /** Whether a share of a base stands for what targets ask; one whose base is not said may. */
    public boolean countsOn(String base) {
        return base.isEmpty() || bases.isEmpty() || bases.contains(base);
    }

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
