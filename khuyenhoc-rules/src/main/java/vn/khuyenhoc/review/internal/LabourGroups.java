package vn.khuyenhoc.review.internal;

import java.util.List;
import vn.khuyenhoc.figures.Figures.LabourGroupFigure;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.Remark;
import vn.khuyenhoc.review.RemarkKind;

/** The rate of all labour groups together, weighted by their registered. */
final class LabourGroups {
    private LabourGroups() {}

    static List<Remark> remarks(List<LabourGroupFigure> groups, Tolerance tolerance) {
        Interval registered = Interval.exactly(0);
        Interval recognised = Interval.exactly(0);
        double printed = 0;
        for (LabourGroupFigure group : groups) {
            Interval count = tolerance.count(group.registered());
            registered = registered.plus(count);
            recognised = recognised.plus(count.times(tolerance.rate(group.rate())));
            printed += group.registered().asDouble() * group.rate().asDouble();
        }
        if (registered.low() == 0 || Double.isInfinite(registered.high())) {
            return List.of();
        }
        return List.of(Names.onPlace(
                RemarkKind.GROUPS_WEIGHTED,
                Show.count(Math.round(printed)),
                Show.counts(registered),
                Show.percent(printed / registered.high()),
                Show.percents(recognised.over(registered))));
    }
}
