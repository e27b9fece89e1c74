package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * The money of the plan, in đồng.
 *
 * @param origin part
 * @param state from the state budget
 * @param socialised raised from society; below 0 where the plan does not say
 */
public record Budget(Origin origin, double state, double socialised) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("state", Math.round(state), "socialised", Math.round(socialised));
    }
}
