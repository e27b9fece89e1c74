package vn.khuyenhoc.benchmarks.peer;

import org.jspecify.annotations.Nullable;

/** The decision table in a spreadsheet, as Java sees it. */
public interface PointsTable {

    /**
     * The points of a criterion; null where it is not met.
     *
     * @param criterion criterion and level as one number
     * @param number number to look at
     */
    @Nullable
    Double award(int criterion, double number);
}
