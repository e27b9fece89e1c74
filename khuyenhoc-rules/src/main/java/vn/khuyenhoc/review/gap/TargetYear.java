package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * A year for which the plan must have targets, where obligations ask for them.
 *
 * @param origin part
 * @param number year
 */
public record TargetYear(Origin origin, int number) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("number", number);
    }
}
