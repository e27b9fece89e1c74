package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Score;

/** The sums of points of one criteria set. Thread-safe. */
final class Scores {
    private static final int KEPT = 64;
    private static final int PRIME = 31;
    private final CriteriaSet set;
    private final List<Group> groups;
    /** By level, the group of each criterion that the level asks. */
    private final int[][] groupOf;
    /** Scores made lately, of each group and behind them of all; they are values, so equal ones may be one object. */
    private final @Nullable Score[][] kept;

    Scores(CriteriaSet set, List<List<PreparedCriterion>> levels) {
        this.set = set;
        this.groups = set.groups();
        this.kept = new Score[groups.size() + 1][KEPT];
        this.groupOf = levels.stream()
                .map(asked -> asked.stream().mapToInt(this::groupOf).toArray())
                .toArray(int[][]::new);
    }

    private int groupOf(PreparedCriterion asked) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).criteria().contains(asked.criterion())) {
                return i;
            }
        }
        throw new IllegalStateException("a criterion without a group");
    }

    /** The score of all findings of a level. */
    Score total(List<Finding> findings) {
        Sum sum = new Sum();
        for (int i = 0; i < findings.size(); i++) {
            sum.add(findings.get(i));
        }
        return shared(groups.size(), set.id(), sum, set.maximum());
    }

    /** The scores of the groups; empty where the set gives no points. */
    List<Score> groups(int level, List<Finding> findings) {
        if (set.maximum() == null) {
            return List.of();
        }
        Sum[] sums = new Sum[groups.size()];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Sum();
        }
        for (int i = 0; i < findings.size(); i++) {
            sums[groupOf[level - 1][i]].add(findings.get(i));
        }
        Score[] scores = new Score[sums.length];
        for (int i = 0; i < sums.length; i++) {
            scores[i] = shared(i, groups.get(i).code(), sums[i], groups.get(i).maximum());
        }
        return List.of(scores);
    }

    private Score shared(int group, String code, Sum sum, @Nullable BigDecimal maximum) {
        BigDecimal possible = sum.possible(maximum);
        int hash = sum.earned.hashCode() * PRIME + (possible == null ? 0 : possible.hashCode());
        int at = (hash ^ (hash >>> 6)) & (KEPT - 1);
        Score lately = kept[group][at];
        if (lately != null && Whole.alike(lately.earned(), sum.earned) && Whole.alike(lately.possible(), possible)) {
            return lately;
        }
        Score score = new Score(code, sum.earned, possible, maximum);
        kept[group][at] = score;
        return score;
    }

    /** Points summed up. */
    private static final class Sum {
        private BigDecimal earned = BigDecimal.ZERO;
        private BigDecimal most = BigDecimal.ZERO;
        private boolean open;

        void add(Finding finding) {
            BigDecimal certain = finding.earned();
            if (certain != null) {
                earned = Whole.add(earned, certain);
                BigDecimal possible = finding.possible();
                open |= possible == null;
                most = possible == null ? most : Whole.add(most, possible);
            }
        }

        /** Without the most that is possible where a maximum that counts is missing. */
        @Nullable
        BigDecimal possible(@Nullable BigDecimal maximum) {
            if (open || maximum == null) {
                return open ? maximum : most;
            }
            return most.min(maximum.max(earned));
        }
    }
}
