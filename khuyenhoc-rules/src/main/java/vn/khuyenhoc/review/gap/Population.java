package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * The people of the place in the year of the results.
 *
 * @param origin part
 * @param people how many there are, at the most or least that it may be
 * @param printed the same for messages
 */
public record Population(Origin origin, double people, Object printed) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("people", printed);
    }
}
