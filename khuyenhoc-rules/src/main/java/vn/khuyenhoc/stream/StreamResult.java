package vn.khuyenhoc.stream;

import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Outcome;

/**
 * What came of an evaluation.
 *
 * @param context when, where and for whom was judged
 * @param subjects subjects that were judged
 * @param rejected records that were left out
 * @param outcomes decisions by outcome
 */
public record StreamResult(Context context, long subjects, long rejected, Map<Outcome, Long> outcomes) {
    public StreamResult {
        outcomes = Map.copyOf(outcomes);
    }

    /** The number of decisions with an outcome. */
    public long decisions(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
