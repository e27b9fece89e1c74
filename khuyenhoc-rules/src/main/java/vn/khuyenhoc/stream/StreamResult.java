package vn.khuyenhoc.stream;

import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.register.Balance;
import vn.khuyenhoc.register.DataYears;

/**
 * What came of an evaluation.
 *
 * @param context when, where and for whom was judged
 * @param balance records that were read, judged and left out
 * @param observed observations by year
 * @param outcomes decisions by outcome
 */
public record StreamResult(Context context, Balance balance, DataYears observed, Map<Outcome, Long> outcomes) {
    public StreamResult {
        outcomes = Map.copyOf(outcomes);
    }

    /** The number of decisions with an outcome. */
    public long decisions(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** The number of subjects that were judged. */
    public long subjects() {
        return balance.allDecided();
    }

    /** The number of records that were left out. */
    public long rejected() {
        return balance.allRejected();
    }
}
