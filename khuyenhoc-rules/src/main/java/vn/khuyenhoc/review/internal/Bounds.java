package vn.khuyenhoc.review.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;

/** The least and the greatest count that a printed one may stand for; from 0 to no end where none is given. */
final class Bounds {
    private Bounds() {}

    static long least(@Nullable PrintedNumber count) {
        return count == null ? 0 : count.bounds(Double.POSITIVE_INFINITY).leastWhole();
    }

    static long greatest(@Nullable PrintedNumber count) {
        return count == null
                ? Long.MAX_VALUE
                : count.bounds(Double.POSITIVE_INFINITY).greatestWhole();
    }
}
