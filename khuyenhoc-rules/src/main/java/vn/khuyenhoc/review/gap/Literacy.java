package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * Literacy of the place in the year of the results.
 *
 * @param origin part
 * @param illiterate how many are not literate
 * @param printed the same for messages
 * @param classes literacy classes held
 */
public record Literacy(Origin origin, double illiterate, Object printed, double classes) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("illiterate", printed);
    }
}
