package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;

/** Sums findings up: whether a level is reached, by Kleene's logic. */
final class Levels {
    private Levels() {}

    static Outcome outcome(CriteriaSet set, LevelRule rule, Finding[] findings, @Nullable Score score) {
        return switch (reached(rule, findings, score)) {
            case TRUE -> set.completeness() == Completeness.COMPLETE ? Outcome.QUALIFIED : Outcome.UNDECIDED;
            case FALSE -> Outcome.NOT_QUALIFIED;
            case UNKNOWN -> Outcome.UNDECIDED;
        };
    }

    private static Truth reached(LevelRule rule, Finding[] findings, @Nullable Score score) {
        BigDecimal total = rule.total();
        if (!rule.every() && total == null) {
            return Truth.UNKNOWN;
        }
        Truth truth = total == null ? Truth.TRUE : reaches(score, total);
        return rule.every() && truth != Truth.FALSE ? truth.and(met(findings)) : truth;
    }

    private static Truth met(Finding[] findings) {
        boolean open = false;
        for (Finding finding : findings) {
            CriterionOutcome outcome = finding.outcome();
            if (outcome == CriterionOutcome.NOT_MET) {
                return Truth.FALSE;
            }
            open |= outcome == CriterionOutcome.UNKNOWN;
        }
        return open ? Truth.UNKNOWN : Truth.TRUE;
    }

    private static Truth reaches(@Nullable Score score, BigDecimal total) {
        if (score == null) {
            return Truth.UNKNOWN;
        }
        if (score.earned().compareTo(total) >= 0) {
            return Truth.TRUE;
        }
        BigDecimal possible = score.possible();
        return possible != null && possible.compareTo(total) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /**
     * The clause by which a level that is open is refused, because it holds a lower one that is not met; null where none is.
     *
     * @param own what its own findings come to
     * @param below the level below
     */
    static @Nullable String refusedBy(LevelRule rule, Outcome own, LevelResult below) {
        Citation includes = rule.includes();
        return includes != null && own != Outcome.NOT_QUALIFIED && below.outcome() == Outcome.NOT_QUALIFIED
                ? includes.clause()
                : null;
    }

    static Outcome outcome(LevelResult[] levels) {
        boolean refused = levels.length > 0;
        for (LevelResult level : levels) {
            if (level.outcome() == Outcome.QUALIFIED) {
                return Outcome.QUALIFIED;
            }
            refused &= level.outcome() == Outcome.NOT_QUALIFIED;
        }
        return refused ? Outcome.NOT_QUALIFIED : Outcome.UNDECIDED;
    }

    static int reached(LevelResult[] levels) {
        int reached = 0;
        for (LevelResult level : levels) {
            reached = level.outcome() == Outcome.QUALIFIED ? Math.max(reached, level.level()) : reached;
        }
        return reached;
    }

    static boolean open(Finding finding) {
        return finding.outcome() == CriterionOutcome.UNKNOWN || finding.outcome() == CriterionOutcome.NOT_MET;
    }
}
