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
    /** By level, where the criteria of each group begin among those that the level asks; behind them how many it asks. */
    private final int[][] starts;
    /** Scores made lately, of each group and behind them of all; they are values, so equal ones may be one object. */
    private final @Nullable Score[][] kept;

    Scores(CriteriaSet set, PreparedCriterion[][] levels) {
        this.set = set;
        this.groups = set.groups();
        this.kept = new Score[groups.size() + 1][KEPT];
        this.starts = new int[levels.length][groups.size() + 1];
        for (int level = 0; level < levels.length; level++) {
            int at = 0;
            for (int group = 0; group < groups.size(); group++) {
                while (at < levels[level].length
                        && groups.get(group).criteria().contains(levels[level][at].criterion())) {
                    at++;
                }
                starts[level][group + 1] = at;
            }
        }
    }

    /** The score of all findings of a level; null where the set gives no points. */
    @Nullable
    Score total(Finding[] findings) {
        return set.maximum() == null
                ? null
                : score(groups.size(), set.id(), set.maximum(), findings, 0, findings.length);
    }

    /** The scores of the groups from the findings of a level; empty where the set gives no points. */
    List<Score> groups(int level, Finding[] findings) {
        if (set.maximum() == null) {
            return List.of();
        }
        int[] from = starts[level - 1];
        Score[] scores = new Score[groups.size()];
        for (int i = 0; i < scores.length; i++) {
            Group group = groups.get(i);
            scores[i] = score(i, group.code(), group.maximum(), findings, from[i], from[i + 1]);
        }
        return List.of(scores);
    }

    private Score score(int group, String code, @Nullable BigDecimal maximum, Finding[] findings, int from, int to) {
        int earned = 0;
        int most = 0;
        boolean open = false;
        for (int i = from; i < to; i++) {
            BigDecimal certain = findings[i].earned();
            if (certain != null) {
                BigDecimal possible = findings[i].possible();
                int least = Whole.of(certain);
                int highest = possible == null ? 0 : Whole.of(possible);
                if (least < 0 || highest < 0) {
                    return exactly(group, code, maximum, findings, from, to);
                }
                earned += least;
                most += highest;
                open |= possible == null;
            }
        }
        return shared(group, code, Whole.number(earned), open ? null : Whole.number(most), maximum);
    }

    /** Where points are not whole. */
    private Score exactly(int group, String code, @Nullable BigDecimal maximum, Finding[] findings, int from, int to) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        boolean open = false;
        for (int i = from; i < to; i++) {
            BigDecimal certain = findings[i].earned();
            if (certain != null) {
                BigDecimal possible = findings[i].possible();
                earned = earned.add(certain);
                most = possible == null ? most : most.add(possible);
                open |= possible == null;
            }
        }
        return shared(group, code, earned, open ? null : most, maximum);
    }

    /**
     * A score.
     *
     * @param most the sum of what is possible; null where a maximum that counts is missing
     */
    private Score shared(
            int group, String code, BigDecimal earned, @Nullable BigDecimal most, @Nullable BigDecimal maximum) {
        BigDecimal possible = most == null ? maximum : maximum == null ? most : most.min(maximum.max(earned));
        int at = (earned.intValue() * PRIME + (possible == null ? 0 : possible.intValue())) & (KEPT - 1);
        Score lately = kept[group][at];
        if (lately != null && Whole.alike(lately.earned(), earned) && Whole.alike(lately.possible(), possible)) {
            return lately;
        }
        Score score = new Score(code, earned, possible, maximum);
        kept[group][at] = score;
        return score;
    }
}
