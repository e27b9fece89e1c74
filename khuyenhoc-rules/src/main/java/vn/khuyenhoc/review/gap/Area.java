package vn.khuyenhoc.review.gap;

import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * The area of the results.
 *
 * @param origin part
 * @param name its name
 * @param predecessors from how many areas it was formed
 */
public record Area(Origin origin, Words name, int predecessors) implements Fact {

    /** Whether it was formed from several areas. */
    public boolean merged() {
        return predecessors > 1;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name);
    }
}
