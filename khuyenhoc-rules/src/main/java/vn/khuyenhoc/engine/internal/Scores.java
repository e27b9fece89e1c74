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
    private final CriteriaSet set;
    private final List<Group> groups;
    /** By level, where the criteria of each group begin among those that the level asks; behind them how many it asks. */
    private final int[][] starts;

    Scores(CriteriaSet set, PreparedCriterion[][] levels) {
        this.set = set;
        this.groups = set.groups();
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

    /** The score of all groups from the findings of a level; null where the set gives no points. */
    @Nullable
    Score total(int level, Finding[] findings) {
        BigDecimal maximum = set.maximum();
        return maximum == null ? null : score(set.id(), findings, 0, starts[level - 1][groups.size()], maximum);
    }

    /** The scores of the groups; none where the set gives no points. */
    List<Score> groups(int level, Finding[] findings) {
        if (set.maximum() == null) {
            return List.of();
        }
        int[] from = starts[level - 1];
        Score[] scores = new Score[groups.size()];
        for (int i = 0; i < scores.length; i++) {
            Group group = groups.get(i);
            scores[i] = score(group.code(), findings, from[i], from[i + 1], group.maximum());
        }
        return List.of(scores);
    }

    @SuppressWarnings("ReferenceEquality") // what is not open is one number, which need not be looked at twice
    private static Score score(String code, Finding[] findings, int from, int to, @Nullable BigDecimal maximum) {
        int earned = 0;
        int most = 0;
        boolean open = false;
        for (int i = from; i < to; i++) {
            BigDecimal certain = findings[i].earned();
            if (certain != null) {
                BigDecimal possible = findings[i].possible();
                int sure = Whole.of(certain);
                int maybe = possible == certain ? sure : possible == null ? 0 : Whole.of(possible);
                if (sure < 0 || maybe < 0) {
                    return exactly(code, findings, from, to, maximum);
                }
                earned += sure;
                most += maybe;
                open |= possible == null;
            }
        }
        return score(code, Whole.number(earned), open ? null : Whole.number(most), maximum);
    }

    /** Where points are not whole. */
    private static Score exactly(String code, Finding[] findings, int from, int to, @Nullable BigDecimal maximum) {
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (int i = from; i < to; i++) {
            BigDecimal certain = findings[i].earned();
            if (certain != null) {
                earned = earned.add(certain);
                most = plus(most, findings[i].possible());
            }
        }
        return score(code, earned, most, maximum);
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    /**
     * A score, its sums without needless digits.
     *
     * @param most the sum of what is possible; null where a maximum that counts is missing
     */
    private static Score score(
            String code, BigDecimal earned, @Nullable BigDecimal most, @Nullable BigDecimal maximum) {
        BigDecimal possible = most == null ? maximum : maximum == null ? most : most.min(maximum.max(earned));
        return new Score(code, Whole.plain(earned), possible == null ? null : Whole.plain(possible), maximum);
    }
}
