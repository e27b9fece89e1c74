package vn.khuyenhoc.review.internal;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.text.Words;

/** Printed counts as the numbers of facts: what is reached is in its least low, and what is asked of it in its least high. */
final class Counted {
    private Counted() {}

    /** How much was reached. */
    static double reached(@Nullable PrintedNumber count, String part, Words name, World world) {
        return exact(count) || !world.most(part, Show.words("settle.count", name))
                ? Bounds.least(count)
                : Bounds.greatest(count);
    }

    /** Of how much something is reached. */
    static double asked(@Nullable PrintedNumber count, String part, Words name, World world) {
        return exact(count) || world.most(part, Show.words("settle.count", name))
                ? Bounds.least(count)
                : Bounds.greatest(count);
    }

    private static boolean exact(@Nullable PrintedNumber count) {
        return Bounds.least(count) == Bounds.greatest(count);
    }
}
