package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * Something that the plan does regularly.
 *
 * @param origin part
 * @param kind {@code supervision} or {@code reporting}
 */
public record Routine(Origin origin, String kind) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("kind", kind);
    }
}
