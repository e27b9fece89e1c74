package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * A year of which the issuer owes a plan, where obligations ask for one.
 *
 * @param origin part
 * @param number year
 */
public record PlanYear(Origin origin, int number) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("number", number);
    }
}
