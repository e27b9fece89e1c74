package vn.khuyenhoc.engine.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
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
     * @param scores scores by level, of the groups and behind them of all
     */
    static @Nullable Way nearest(
            Case judged, LevelResult[] results, Finding[][] findings, Score[][] scores, int reached) {
        CriteriaSet set = judged.set().set();
        if (set.completeness() != Completeness.COMPLETE) {
            return null;
        }
        Way nearest = null;
        for (int i = 0; i < results.length; i++) {
            boolean asked = reached == 0 || i == reached;
            if (asked && results[i].outcome() != Outcome.QUALIFIED) {
                Raise raise = new Raise(judged, set.levels().get(i), findings[i]);
                if (raise.succeeds(Conclusions.total(scores[i])) && (nearest == null || raise.isNearerThan(nearest))) {
                    Way way = raise.way();
                    nearest = way == null ? nearest : way;
                }
            }
        }
        return nearest;
    }
}
