package vn.khuyenhoc.rollup;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;

/** Counts that are known within bounds, as numbers of a row. */
final class Sums {
    private Sums() {}

    /** A number for a count. */
    static PrintedNumber printed(Interval count) {
        return Double.isInfinite(count.high())
                ? PrintedNumber.from(count.leastWhole())
                : PrintedNumber.between(count.leastWhole(), count.greatestWhole());
    }

    /** The sum of a count of rows; null where a row lacks it. */
    static @Nullable PrintedNumber of(List<FigureRow> rows, Function<FigureRow, @Nullable PrintedNumber> part) {
        Interval sum = Interval.exactly(0);
        for (FigureRow row : rows) {
            PrintedNumber count = part.apply(row);
            if (count == null) {
                return null;
            }
            sum = sum.plus(count.bounds(Double.POSITIVE_INFINITY));
        }
        return printed(sum);
    }
}
