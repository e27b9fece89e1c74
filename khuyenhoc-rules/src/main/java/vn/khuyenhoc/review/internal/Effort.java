package vn.khuyenhoc.review.internal;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.PlanGap;

/** What it takes to close a shortfall of results: how many subjects for each point, and which of them are nearest. */
final class Effort {
    /** Nobody starts with more subjects than these at once. */
    private static final long MOST = 20;

    private Effort() {}

    /** Subjects for each percentage point; null where the gap is no shortfall of a known number. */
    static @Nullable Double perPoint(PlanGap gap) {
        GapFigures figures = gap.figures();
        Needed needed = figures == null ? null : figures.needed();
        if (figures == null || needed == null || figures.distance().low() >= 0) {
            return null;
        }
        Long most = needed.atMost();
        long subjects = most == null ? needed.atLeast() : most;
        return Math.round(subjects / -figures.distance().low() * 100) / 100.0;
    }

    /** As many subjects as close the shortfall, the nearest first, where all subjects of their title are the base. */
    static List<Nearest> nearest(PlanGap gap, List<Nearest> nearest) {
        GapFigures figures = gap.figures();
        Needed needed = figures == null ? null : figures.needed();
        return figures == null || needed == null
                ? List.of()
                : nearest.stream()
                        .filter(one -> one.title().code().equals(gap.indicator()))
                        .filter(one -> figures.base().titles().contains(one.title()))
                        .sorted(Comparator.comparingInt(Nearest::effort))
                        .limit(most(needed))
                        .toList();
    }

    private static long most(Needed needed) {
        Long atMost = needed.atMost();
        return Math.min(MOST, atMost == null ? Math.max(1, needed.atLeast()) : atMost);
    }
}
