package vn.khuyenhoc.engine.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Way;

/** Finds the nearest way to a level: fewest criteria, then fewest points. */
final class Ways {
    private final Case judged;

    Ways(Case judged) {
        this.judged = judged;
    }

    /** The way to qualify or, where the subject does, to the next level; null where there is none. */
    @Nullable
    Way nearest(List<LevelResult> results) {
        int reached = Levels.reached(results);
        if (judged.set().set().completeness() != Completeness.COMPLETE) {
            return null;
        }
        Way nearest = null;
        for (int i = 0; i < results.size(); i++) {
            LevelResult result = results.get(i);
            boolean next = reached > 0 && result.level() == reached + 1;
            if (result.outcome() != Outcome.QUALIFIED && (reached == 0 || next)) {
                Way way = new Raise(judged, result).way();
                nearest = way != null && (nearest == null || isNearer(way, nearest)) ? way : nearest;
            }
        }
        return nearest;
    }

    private static boolean isNearer(Way way, Way other) {
        int fewer = Integer.compare(way.steps().size(), other.steps().size());
        return fewer < 0 || (fewer == 0 && way.points().compareTo(other.points()) < 0);
    }
}
