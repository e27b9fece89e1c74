package vn.khuyenhoc.review.internal;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.Standing;
import vn.khuyenhoc.review.TargetFinding;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Law;
import vn.khuyenhoc.review.gap.PlanTarget;
import vn.khuyenhoc.review.gap.ResultRow;
import vn.khuyenhoc.review.gap.Target;
import vn.khuyenhoc.text.Words;

/**
 * The numbers of a gap that is a shortfall, where it stands that more is asked, and what would settle it.
 *
 * @param figures the numbers
 * @param law the target that is missed
 * @param settles what would settle it, where that is not only a part that was not read; null otherwise
 */
record Shortfall(GapFigures figures, Law law, @Nullable Words settles) {

    /** The shortfall that a gap is; null where it is none. */
    static @Nullable Shortfall of(PlanCase planCase, ResultsCase results, Fact about, List<Fact> others) {
        Target target = first(Target.class, others);
        if (about instanceof PlanTarget set) {
            return target == null ? null : ofPlan(set, target);
        }
        if (!(about instanceof ResultRow row)) {
            return null;
        }
        TargetFinding finding = target == null ? null : target.finding();
        PlanTarget own = first(PlanTarget.class, others);
        return target != null
                ? finding == null ? null : ofResults(finding, row)
                : own == null
                        ? null
                        : results.last()
                                .map(year -> ofResults(planCase, year, row, own))
                                .orElse(null);
    }

    private static <T extends Fact> @Nullable T first(Class<T> type, List<Fact> facts) {
        return facts.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElse(null);
    }

    private static Shortfall ofPlan(PlanTarget set, Target target) {
        Interval found = Interval.exactly(set.share());
        Interval distance = Finder.distance(found, target.required());
        return new Shortfall(
                new GapFigures(target.base(), target.required(), found, distance, null), target.law(), null);
    }

    private static Shortfall ofResults(TargetFinding finding, ResultRow row) {
        Long base = finding.metUpToBase();
        return new Shortfall(
                new GapFigures(
                        finding.base(), finding.required(), finding.rate(), finding.distance(), finding.needed()),
                Law.of(finding),
                base == null ? null : Show.words("settle.exactBase", row.name(), base));
    }

    /** The plan's own target for the year of the results. */
    private static Shortfall ofResults(PlanCase planCase, ResultsCase.Year year, ResultRow row, PlanTarget own) {
        Interval rate = row.rates() == null ? Interval.SHARES : row.rates();
        TargetBase base = row.base() == null ? new TargetBase("", row.name()) : row.base();
        Interval share = Interval.exactly(own.share());
        BigDecimal value = own.target().value();
        Needed needed = Finder.needed(year.rates(row.origin().part()), value, value);
        Law law = new Law(
                own.indicator() + " " + own.year(),
                new Citation(planCase.plan().symbol(), Show.PLAN_TARGETS, SourceMark.LOCAL, ""),
                own.target().force(),
                Standing.DUE,
                List.of(Standing.DUE.policy()));
        return new Shortfall(new GapFigures(base, share, rate, Finder.distance(rate, share), needed), law, null);
    }
}
