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
 * @param factor by how much one digit more or less changes a count
 */
public record PopulationPair(Words firstFrom, Interval first, Words secondFrom, Interval second, double factor) {

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

    /** With one digit more the first is at least this. */
    public double longerFirstAtLeast() {
        return first.least() * factor;
    }

    /** With one digit more the first is at most this. */
    public double longerFirstAtMost() {
        return first.greatest() * factor;
    }

    /** With one digit more the second is at least this. */
    public double longerSecondAtLeast() {
        return second.least() * factor;
    }

    /** With one digit more the second is at most this. */
    public double longerSecondAtMost() {
        return second.greatest() * factor;
    }

    /** The smaller of both comes from this. */
    public Words smallerFrom() {
        return first.least() < second.least() ? firstFrom : secondFrom;
    }

    /** The larger of both comes from this. */
    public Words largerFrom() {
        return first.least() < second.least() ? secondFrom : firstFrom;
    }

    /** Says that one digit more or less would make them fit. */
    public Noted digit() {
        return new Noted(RemarkKind.POPULATION_DIGIT, this);
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
