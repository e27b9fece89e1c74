package vn.khuyenhoc.links;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.figures.Interval;

/**
 * A fact for rules: a learning title and another title of one subject in one year. Immutable.
 *
 * @param check number of the check
 * @param bearing name of how the two bear on each other
 * @param heldLevel highest level at which the learning title is held; 0 where it is not
 * @param outcome name of the outcome of the decision on the learning title
 * @param known criteria of the learning title that are not unknown
 * @param other whether the other title is held: {@code YES}, {@code NO} or {@code UNKNOWN}
 * @param earned points that the other title earns
 * @param points points towards the other title; from 0 without end where they are not known
 * @param passMarks how many marks a document sets for the points, by group; 0 where none does
 * @param marks points that it takes; from the lowest to the highest where the group is not known; null where none are set
 */
public record LinkCheck(
        int check,
        String bearing,
        int heldLevel,
        String outcome,
        int known,
        String other,
        double earned,
        Interval points,
        int passMarks,
        @Nullable Interval marks) {

    /** No number of things: 0. */
    public int none() {
        return 0;
    }

    /** The fewest points. */
    public double pointsAtLeast() {
        return points.low();
    }

    /** The most points. */
    public double pointsAtMost() {
        return points.high();
    }

    /** The fewest points that it may take. */
    public double markAtLeast() {
        return marks == null ? Double.NEGATIVE_INFINITY : marks.low();
    }

    /** The most points that it may take. */
    public double markAtMost() {
        return marks == null ? Double.POSITIVE_INFINITY : marks.high();
    }

    /** Says what was found. */
    public Found found(String outcome) {
        return new Found(check, LinkOutcome.valueOf(outcome));
    }

    /**
     * What a rule found.
     *
     * @param check number of the check
     * @param outcome what it is
     */
    public record Found(int check, LinkOutcome outcome) {}
}
