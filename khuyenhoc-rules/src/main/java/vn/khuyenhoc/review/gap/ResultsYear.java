package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * That results of a year were given.
 *
 * @param origin part
 * @param number year
 */
public record ResultsYear(Origin origin, int number) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("number", number);
    }
}
