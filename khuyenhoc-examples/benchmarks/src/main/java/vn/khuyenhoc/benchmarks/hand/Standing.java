package vn.khuyenhoc.benchmarks.hand;

import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Reason;

/** Whether something holds of a related subject, as far as it is known. */
enum Standing {
    YES,
    NO,
    OPEN,
    /** Open because what is known of the subject contradicts itself. */
    CONTRADICTED;

    /** Whether a title is held at the lowest level: by a valid recognition, otherwise by the decision. */
    static Standing of(Decision decision) {
        for (Holding holding : decision.holdings()) {
            if (Boolean.TRUE.equals(holding.valid())) {
                return YES;
            }
        }
        if (decision.outcome() == Outcome.QUALIFIED) {
            return YES;
        }
        for (LevelResult level : decision.levels()) {
            if (level.outcome() == Outcome.UNDECIDED) {
                boolean contradicted =
                        level.findings().stream().anyMatch(finding -> finding.reason() == Reason.CONTRADICTION);
                return contradicted ? CONTRADICTED : OPEN;
            }
        }
        return decision.levels().isEmpty() ? OPEN : NO;
    }
}
