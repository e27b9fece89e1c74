package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.NextStep;
import vn.khuyenhoc.review.NextStep.Nearest;
import vn.khuyenhoc.review.PlanGap;

/** The order in which gaps are best closed: the heaviest first, then the least effort for each point gained. */
public final class OrderOfAttack {
    /** Nobody starts with more subjects than these at once. */
    private static final long MOST = 20;

    private OrderOfAttack() {}

    /**
     * The next steps for gaps, with the subjects nearest to qualifying where a gap is a shortfall of results.
     *
     * @param nearest subjects, among those of equal effort the nearest first
     */
    public static List<NextStep> of(List<PlanGap> gaps, List<Nearest> nearest) {
        List<PlanGap> ordered = gaps.stream()
                .sorted(Comparator.comparing(PlanGap::severity)
                        .thenComparing(PlanGap::certainty)
                        .thenComparing(OrderOfAttack::effortPerPoint, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        List<NextStep> steps = new ArrayList<>();
        ordered.forEach(
                gap -> steps.add(new NextStep(steps.size() + 1, gap, effortPerPoint(gap), nearest(gap, nearest))));
        return steps;
    }

    private static @Nullable Double effortPerPoint(PlanGap gap) {
        GapFigures figures = gap.figures();
        Needed needed = figures == null ? null : figures.needed();
        if (figures == null || needed == null || figures.distance().low() >= 0) {
            return null;
        }
        Long most = needed.atMost();
        long subjects = most == null ? needed.atLeast() : most;
        return Math.round(subjects / -figures.distance().low() * 100) / 100.0;
    }

    /** As many subjects as close the shortfall, where all subjects of their title are the base. */
    private static List<Nearest> nearest(PlanGap gap, List<Nearest> nearest) {
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
