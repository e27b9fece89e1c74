package vn.khuyenhoc.rollup;

import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.title.Title;

/** The counts of one row, each within bounds where it is not known of all. Not thread-safe. */
final class Tally {
    private final Count all = new Count();
    private final Count assessed = new Count();
    private final Count recognised = new Count();

    /**
     * Adds a subject.
     *
     * @param counts whether it is one of the base
     */
    void add(Known counts, Known wasAssessed, Known wasRecognised) {
        all.add(counts);
        assessed.add(counts.and(wasAssessed));
        recognised.add(counts.and(wasRecognised));
    }

    /**
     * The row; those registered are unknown because a register does not hold who registered.
     *
     * @param open whether there may be more that the register does not name
     */
    FigureRow row(Title title, TargetBase base, boolean open) {
        return FigureRow.counted(
                title,
                base,
                Sums.printed(all.bounds(open)),
                null,
                Sums.printed(assessed.bounds(open)),
                Sums.printed(recognised.bounds(open)));
    }

    private static final class Count {
        private long certain;
        private long possible;

        void add(Known counts) {
            certain += counts == Known.YES ? 1 : 0;
            possible += counts == Known.NO ? 0 : 1;
        }

        Interval bounds(boolean open) {
            return Interval.closed((double) certain, open ? Double.POSITIVE_INFINITY : (double) possible);
        }
    }
}
