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

    /**
     * Adds the points of the findings of a level.
     *
     * @return null where the set gives no points
     */
    @Nullable
    Sums sums(int level, Finding[] findings) {
        return set.maximum() == null ? null : new Sums(findings, starts[level - 1]);
    }

    /** Where the criteria of a group begin among the findings of a level; of the group behind the last, where they end. */
    int start(int level, int group) {
        return starts[level - 1][group];
    }

    /** The points of one level, looked at once for the scores of its groups and of all. Not thread-safe. */
    final class Sums {
        private static final int OPEN = -1;
        private final Finding[] findings;
        private final int[] from;
        /** By group what is earned; no use where points are not whole. */
        private final int[] earned;
        /** By group what is possible, or open where a maximum that counts is missing. */
        private final int[] most;

        private final boolean whole;

        private Sums(Finding[] findings, int[] from) {
            this.findings = findings;
            this.from = from;
            this.earned = new int[groups.size()];
            this.most = new int[groups.size()];
            this.whole = areWhole();
        }

        @SuppressWarnings("ReferenceEquality") // what is not open is one number, which need not be looked at twice
        private boolean areWhole() {
            for (int group = 0; group < earned.length; group++) {
                int sum = 0;
                int atMost = 0;
                boolean open = false;
                for (int i = from[group]; i < from[group + 1]; i++) {
                    BigDecimal certain = findings[i].earned();
                    if (certain != null) {
                        BigDecimal possible = findings[i].possible();
                        int sure = Whole.of(certain);
                        int maybe = possible == certain ? sure : possible == null ? 0 : Whole.of(possible);
                        if (sure < 0 || maybe < 0) {
                            return false;
                        }
                        sum += sure;
                        atMost += maybe;
                        open |= possible == null;
                    }
                }
                earned[group] = sum;
                most[group] = open ? OPEN : atMost;
            }
            return true;
        }

        /** The score of all groups. */
        Score total() {
            return score(set.id(), 0, earned.length, set.maximum());
        }

        /** The scores of the groups. */
        List<Score> groups() {
            Score[] scores = new Score[groups.size()];
            for (int i = 0; i < scores.length; i++) {
                Group group = groups.get(i);
                scores[i] = score(group.code(), i, i + 1, group.maximum());
            }
            return List.of(scores);
        }

        private Score score(String code, int first, int end, @Nullable BigDecimal maximum) {
            if (!whole) {
                return exactly(code, findings, from[first], from[end], maximum);
            }
            int sum = 0;
            int atMost = 0;
            for (int group = first; group < end; group++) {
                sum += earned[group];
                atMost = atMost == OPEN || most[group] == OPEN ? OPEN : atMost + most[group];
            }
            return Scores.score(code, Whole.number(sum), atMost == OPEN ? null : Whole.number(atMost), maximum);
        }
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
