package vn.khuyenhoc.review.internal;

import java.util.List;
import vn.khuyenhoc.review.gap.Fact;

/** Turns something that was read into facts. */
interface FactReading {

    /** The facts in a world. */
    List<Fact> facts(World world);
}
