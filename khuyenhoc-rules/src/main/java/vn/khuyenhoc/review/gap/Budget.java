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

    /** Money of the state budget for each of so many people; without end where there is nobody. */
    public double perHead(double people) {
        return people > 0 ? state / people : Double.POSITIVE_INFINITY;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("state", Days.count(state), "socialised", Days.count(socialised));
    }
}
