package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

    static LevelResult result(PreparedSet prepared, LevelRule rule, List<Finding> findings, Sum[] sums) {
        CriteriaSet set = prepared.set();
        Outcome outcome = switch (reached(prepared, rule, findings, sums)) {
            case TRUE -> set.completeness() == Completeness.COMPLETE ? Outcome.QUALIFIED : Outcome.UNDECIDED;
            case FALSE -> Outcome.NOT_QUALIFIED;
            case UNKNOWN -> Outcome.UNDECIDED;
        };
        return new LevelResult(rule.level(), rule.name(), outcome, findings);
    }

    private static Truth reached(PreparedSet prepared, LevelRule rule, List<Finding> findings, Sum[] sums) {
        BigDecimal total = rule.total();
        if (!rule.every() && total == null) {
            return Truth.UNKNOWN;
        }
        Truth truth = Truth.TRUE;
        if (rule.every()) {
            for (int i = 0; i < findings.size(); i++) {
                truth = truth.and(met(findings.get(i)));
            }
        }
        return total == null ? truth : truth.and(reaches(prepared.scores().total(sums), total));
    }

    private static Truth met(Finding finding) {
        return switch (finding.outcome()) {
            case MET, NOT_APPLICABLE -> Truth.TRUE;
            case NOT_MET -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
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

    static Outcome outcome(List<LevelResult> levels) {
        boolean refused = !levels.isEmpty();
        for (LevelResult level : levels) {
            if (level.outcome() == Outcome.QUALIFIED) {
                return Outcome.QUALIFIED;
            }
            refused &= level.outcome() == Outcome.NOT_QUALIFIED;
        }
        return refused ? Outcome.NOT_QUALIFIED : Outcome.UNDECIDED;
    }

    static int reached(List<LevelResult> levels) {
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
