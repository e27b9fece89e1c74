package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;

/** Sums findings up: whether a level is reached, by Kleene's logic, and what was scored. */
final class Levels {
    private Levels() {}

    static LevelResult result(CriteriaSet set, LevelRule rule, List<Finding> findings) {
        Truth reached = reached(set, rule, findings);
        Outcome outcome = switch (reached) {
            case TRUE -> set.completeness() == Completeness.COMPLETE ? Outcome.QUALIFIED : Outcome.UNDECIDED;
            case FALSE -> Outcome.NOT_QUALIFIED;
            case UNKNOWN -> Outcome.UNDECIDED;
        };
        return new LevelResult(rule.level(), rule.name(), outcome, findings);
    }

    private static Truth reached(CriteriaSet set, LevelRule rule, List<Finding> findings) {
        BigDecimal total = rule.total();
        if (!rule.every() && total == null) {
            return Truth.UNKNOWN;
        }
        Truth truth = Truth.TRUE;
        if (rule.every()) {
            for (Finding finding : findings) {
                truth = truth.and(met(finding));
            }
        }
        return total == null ? truth : truth.and(reaches(score(set.id(), set.maximum(), findings), total));
    }

    private static Truth met(Finding finding) {
        return switch (finding.outcome()) {
            case MET, NOT_APPLICABLE -> Truth.TRUE;
            case NOT_MET -> Truth.FALSE;
            case UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Truth reaches(Score score, BigDecimal total) {
        if (score.earned().compareTo(total) >= 0) {
            return Truth.TRUE;
        }
        BigDecimal possible = score.possible();
        return possible != null && possible.compareTo(total) < 0 ? Truth.FALSE : Truth.UNKNOWN;
    }

    /** The score of findings; without the most that is possible where a maximum that counts is missing. */
    static Score score(String code, @Nullable BigDecimal maximum, List<Finding> findings) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal possible = BigDecimal.ZERO;
        boolean open = false;
        for (Finding finding : findings) {
            BigDecimal certain = finding.earned();
            if (certain != null) {
                earned = earned.add(certain);
                BigDecimal most = finding.possible();
                open |= most == null;
                possible = most == null ? possible : possible.add(most);
            }
        }
        BigDecimal most = open ? maximum : maximum == null ? possible : possible.min(maximum.max(earned));
        return new Score(code, earned, most, maximum);
    }

    static List<Score> groups(CriteriaSet set, List<Finding> findings) {
        if (set.maximum() == null) {
            return List.of();
        }
        Map<String, Finding> byCode = findings.stream().collect(Collectors.toMap(Finding::criterion, f -> f));
        List<Score> scores = new ArrayList<>();
        for (Group group : set.groups()) {
            List<Finding> own = group.criteria().stream()
                    .filter(criterion -> byCode.containsKey(criterion.code()))
                    .map(criterion -> java.util.Objects.requireNonNull(byCode.get(criterion.code())))
                    .toList();
            scores.add(score(group.code(), group.maximum(), own));
        }
        return scores;
    }

    static Outcome outcome(List<LevelResult> levels) {
        if (levels.stream().anyMatch(level -> level.outcome() == Outcome.QUALIFIED)) {
            return Outcome.QUALIFIED;
        }
        boolean refused =
                !levels.isEmpty() && levels.stream().allMatch(level -> level.outcome() == Outcome.NOT_QUALIFIED);
        return refused ? Outcome.NOT_QUALIFIED : Outcome.UNDECIDED;
    }

    static int reached(List<LevelResult> levels) {
        return levels.stream()
                .filter(level -> level.outcome() == Outcome.QUALIFIED)
                .mapToInt(LevelResult::level)
                .max()
                .orElse(0);
    }

    static boolean open(Finding finding) {
        return finding.outcome() == CriterionOutcome.UNKNOWN || finding.outcome() == CriterionOutcome.NOT_MET;
    }
}
