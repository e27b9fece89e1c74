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

    /** The points of the findings of a level by group, and behind them of all; none where the set gives no points. */
    Sum[] sums(int level, List<Finding> findings) {
        if (set.maximum() == null) {
            return new Sum[0];
        }
        Sum[] sums = new Sum[groups.size() + 1];
        for (int i = 0; i < sums.length; i++) {
            sums[i] = new Sum();
        }
        for (int i = 0; i < findings.size(); i++) {
            sums[groupOf[level - 1][i]].add(findings.get(i));
        }
        for (int i = 0; i < groups.size(); i++) {
            sums[groups.size()].add(sums[i]);
        }
        return sums;
    }

    /** The score of all groups; null where the set gives no points. */
    @Nullable
    Score total(Sum[] sums) {
        return sums.length == 0 ? null : shared(groups.size(), set.id(), sums[groups.size()], set.maximum());
    }

    /** The scores of the groups; empty where the set gives no points. */
    List<Score> groups(Sum[] sums) {
        if (sums.length == 0) {
            return List.of();
        }
        Score[] scores = new Score[groups.size()];
        for (int i = 0; i < scores.length; i++) {
            scores[i] = shared(i, groups.get(i).code(), sums[i], groups.get(i).maximum());
        }
        return List.of(scores);
    }

    private Score shared(int group, String code, Sum sum, @Nullable BigDecimal maximum) {
        BigDecimal earned = sum.earned();
        BigDecimal possible = sum.possible(maximum);
        int hash = earned.hashCode() * PRIME + (possible == null ? 0 : possible.hashCode());
        int at = (hash ^ (hash >>> 6)) & (KEPT - 1);
        Score lately = kept[group][at];
        if (lately != null && Whole.alike(lately.earned(), earned) && Whole.alike(lately.possible(), possible)) {
            return lately;
        }
        Score score = new Score(code, earned, possible, maximum);
        kept[group][at] = score;
        return score;
    }
}
