package vn.khuyenhoc.oracle;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;

/**
 * What comes of a dossier.
 *
 * @param outcome outcome as a whole
 * @param level highest level reached, or 0
 * @param levels outcome of each level from the lowest; empty where nothing covers the subject
 * @param earned points that are certain; null where none are given
 * @param possible points that are possible at most; null where none are given
 */
record Answer(
        Outcome outcome,
        int level,
        List<Outcome> levels,
        @Nullable BigDecimal earned,
        @Nullable BigDecimal possible) {

    static Answer of(Truth... levels) {
        List<Outcome> outcomes = Arrays.stream(levels).map(Truth::outcome).toList();
        int reached = outcomes.lastIndexOf(Outcome.QUALIFIED) + 1;
        boolean refused = outcomes.stream().allMatch(Outcome.NOT_QUALIFIED::equals);
        Outcome outcome = reached > 0 ? Outcome.QUALIFIED : refused ? Outcome.NOT_QUALIFIED : Outcome.UNDECIDED;
        return new Answer(outcome, reached, outcomes, null, null);
    }

    /** No criteria cover the subject. */
    static Answer notCovered() {
        return new Answer(Outcome.UNDECIDED, 0, List.of(), null, null);
    }

    Answer scored(BigDecimal certain, BigDecimal most) {
        return new Answer(outcome, level, levels, plain(certain), plain(most));
    }

    static Answer of(Decision decision) {
        List<Outcome> levels =
                decision.levels().stream().map(LevelResult::outcome).toList();
        Answer answer = new Answer(decision.outcome(), decision.level(), levels, null, null);
        return decision.total() == null
                ? answer
                : answer.scored(decision.total().earned(), decision.total().possible());
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}
