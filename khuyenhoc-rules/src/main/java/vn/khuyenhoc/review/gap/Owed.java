package vn.khuyenhoc.review.gap;

import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A target in force that a place of its tier can reach, and that its results say nothing of.
 *
 * @param origin part
 * @param indicator code of the title or indicator
 * @param name what is to be reached
 */
public record Owed(Origin origin, String indicator, Words name) implements Fact {

    @Override
    public String about() {
        return indicator;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name);
    }
}
