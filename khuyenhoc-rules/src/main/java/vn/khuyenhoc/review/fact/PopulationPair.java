package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * Two populations that printed figures imply.
 *
 * @param firstFrom what the first comes from
 * @param first first population
 * @param secondFrom what the second comes from
 * @param second second population
 */
public record PopulationPair(Words firstFrom, Interval first, Words secondFrom, Interval second) {

    /** The first is at least this. */
    public double firstAtLeast() {
        return first.least();
    }

    /** The first is at most this. */
    public double firstAtMost() {
        return first.greatest();
    }

    /** The second is at least this. */
    public double secondAtLeast() {
        return second.least();
    }

    /** The second is at most this. */
    public double secondAtMost() {
        return second.greatest();
    }

    /** Says that they exclude each other. */
    public Noted mismatch() {
        return new Noted(RemarkKind.POPULATION_MISMATCH, this);
    }

    /** Says that they fit each other. */
    public Noted agrees() {
        return new Noted(RemarkKind.POPULATION_AGREES, this);
    }
}
