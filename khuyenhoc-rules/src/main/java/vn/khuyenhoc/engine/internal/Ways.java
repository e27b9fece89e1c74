package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Way;

/** Finds the nearest way to a level: fewest criteria, then fewest points. */
final class Ways {
    private Ways() {}

    /**
     * The way to qualify or, where the subject does, to the next level; null where there is none.
     *
     * @param findings findings by level
     * @param totals scores of all groups by level
     */
    static @Nullable Way nearest(
            Case judged, LevelResult[] results, Finding[][] findings, @Nullable Score[] totals, int reached) {
        CriteriaSet set = judged.set().set();
        if (set.completeness() != Completeness.COMPLETE) {
            return null;
        }
        Way nearest = null;
        int taken = 0;
        for (int i = 0; i < results.length; i++) {
            boolean asked = reached == 0 || i == reached;
            boolean further = nearest != null
                    && findings[i] == findings[taken]
                    && asksMore(set.levels().get(i), set.levels().get(taken));
            // a level that holds the one below is not nearer than that
            boolean above =
                    i > 0 && set.levels().get(i).includes() != null && results[i - 1].outcome() != Outcome.QUALIFIED;
            if (asked && !further && !above && results[i].outcome() != Outcome.QUALIFIED) {
                Raise raise = new Raise(judged, set.levels().get(i), findings[i]);
                if (raise.succeeds(totals[i]) && (nearest == null || raise.isNearerThan(nearest))) {
                    Way raised = raise.way();
                    Way way = raised == null || Foreseen.isContradicted(judged, raised) ? null : raised;
                    nearest = way == null ? nearest : way;
                    taken = way == null ? taken : i;
                }
            }
        }
        return nearest;
    }

    /** Whether a level asks at least as much of the same findings as another, so that its way cannot be nearer. */
    private static boolean asksMore(LevelRule rule, LevelRule other) {
        BigDecimal total = rule.total();
        BigDecimal least = other.total();
        return rule.every() == other.every() && total != null && least != null && total.compareTo(least) >= 0;
    }
}
