package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * The association of the place in the year of the results.
 *
 * @param origin part
 * @param ranking ranking of the year; empty where there is none
 * @param raised raised for its fund; below 0 where nothing says
 */
public record Association(Origin origin, String ranking, double raised) implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("ranking", ranking);
    }
}
