package vn.khuyenhoc.review.gap;

import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A community learning centre in the year of the results.
 *
 * @param origin part
 * @param name its name
 * @param directors how many directors it has
 * @param ranking ranking of the year; empty where there is none
 * @param budget money of the year in đồng; 0 where it had none
 * @param informationTechnology whether it applies information technology
 */
public record Centre(
        Origin origin, Words name, int directors, String ranking, double budget, boolean informationTechnology)
        implements Fact {

    /** One, to be counted. */
    public double one() {
        return 1;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name);
    }
}
