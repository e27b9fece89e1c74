package vn.khuyenhoc.rollup;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.Qualifier;

/** Counts that are known within bounds, as numbers of a row. */
final class Sums {
    private Sums() {}

    /** A number for a count; null where nothing bounds it. */
    static @Nullable PrintedNumber printed(Interval count) {
        long least = count.leastWhole();
        if (!Double.isInfinite(count.high())) {
            return PrintedNumber.between(least, count.greatestWhole());
        }
        return least == 0
                ? null
                : new PrintedNumber(
                        "trên " + (least - 1), Qualifier.OVER, BigDecimal.valueOf(least - 1), BigDecimal.ONE);
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
