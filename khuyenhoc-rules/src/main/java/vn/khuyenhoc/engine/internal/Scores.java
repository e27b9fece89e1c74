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

    /** The scores of the groups from the findings of a level, and behind them that of all; none where the set gives no points. */
    @SuppressWarnings("ReferenceEquality") // what is not open is one number, which need not be looked at twice
    Score[] of(int level, Finding[] findings) {
        if (set.maximum() == null) {
            return new Score[0];
        }
        int[] from = starts[level - 1];
        Score[] scores = new Score[groups.size() + 1];
        int earned = 0;
        int most = 0;
        boolean open = false;
        for (int i = 0; i < groups.size(); i++) {
            int least = 0;
            int highest = 0;
            boolean missing = false;
            for (int j = from[i]; j < from[i + 1]; j++) {
                BigDecimal certain = findings[j].earned();
                if (certain != null) {
                    BigDecimal possible = findings[j].possible();
                    int sure = Whole.of(certain);
                    int maybe = possible == certain ? sure : possible == null ? 0 : Whole.of(possible);
                    if (sure < 0 || maybe < 0) {
                        return exactly(from, findings);
                    }
                    least += sure;
                    highest += maybe;
                    missing |= possible == null;
                }
            }
            scores[i] = group(i, Whole.number(least), missing ? null : Whole.number(highest));
            earned += least;
            most += highest;
            open |= missing;
        }
        scores[groups.size()] = all(Whole.number(earned), open ? null : Whole.number(most));
        return scores;
    }

    /** Where points are not whole. */
    private Score[] exactly(int[] from, Finding[] findings) {
        Score[] scores = new Score[groups.size() + 1];
        BigDecimal earned = BigDecimal.ZERO;
        BigDecimal most = BigDecimal.ZERO;
        for (int i = 0; i < groups.size(); i++) {
            BigDecimal least = BigDecimal.ZERO;
            BigDecimal highest = BigDecimal.ZERO;
            for (int j = from[i]; j < from[i + 1]; j++) {
                BigDecimal certain = findings[j].earned();
                BigDecimal possible = findings[j].possible();
                least = certain == null ? least : least.add(certain);
                highest = certain == null ? highest : plus(highest, possible);
            }
            scores[i] = group(i, least, highest);
            earned = earned.add(least);
            most = plus(most, highest);
        }
        scores[groups.size()] = all(earned, most);
        return scores;
    }

    private static @Nullable BigDecimal plus(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private Score group(int place, BigDecimal earned, @Nullable BigDecimal most) {
        Group group = groups.get(place);
        return score(group.code(), earned, most, group.maximum());
    }

    private Score all(BigDecimal earned, @Nullable BigDecimal most) {
        return score(set.id(), earned, most, set.maximum());
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
