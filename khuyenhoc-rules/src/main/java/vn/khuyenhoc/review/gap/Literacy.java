package vn.khuyenhoc.review.gap;

import java.util.Map;

/**
 * Literacy of the place in the year of the results.
 *
 * @param origin part
 * @param illiterate how many are not literate
 * @param printed the same for messages
 * @param classes literacy classes held
 * @param learners how many learned in them; without end where that was not given
 * @param printedLearners the same for messages
 */
public record Literacy(
        Origin origin, double illiterate, Object printed, double classes, double learners, Object printedLearners)
        implements Fact {

    @Override
    public Map<String, Object> told() {
        return Map.of("illiterate", printed, "learners", printedLearners);
    }
}
