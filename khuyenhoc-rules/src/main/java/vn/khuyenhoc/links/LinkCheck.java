package vn.khuyenhoc.links;

import vn.khuyenhoc.catalogue.LinkBearing;
import vn.khuyenhoc.figures.Interval;

/**
 * A fact for rules: a learning title and another title of one subject in one year. Immutable.
 *
 * @param check number of the check
 * @param bearing how the two bear on each other
 * @param learning whether the learning title is held or all its criteria are met
 * @param assessed whether anything is known of the learning title
 * @param other whether the other title is held
 * @param earned points that the other title earns
 * @param points points towards the other title; from 0 without end where they are not known
 * @param marks points that it takes; from the lowest to the highest where the group is not known; null where none are set
 */
public record LinkCheck(
        int check,
        LinkBearing bearing,
        boolean learning,
        boolean assessed,
        Held other,
        double earned,
        Interval points,
        @org.jspecify.annotations.Nullable Interval marks) {

    /** Whether a title is held. */
    public enum Held {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether the learning title asks for the other one. */
    public boolean required() {
        return bearing == LinkBearing.REQUIRED;
    }

    /** Whether the learning title is a measure of the other one. */
    public boolean counted() {
        return bearing == LinkBearing.COUNTED;
    }

    /** Whether the learning title is held or qualified for. */
    public boolean hasLearning() {
        return learning;
    }

    /** Whether nothing at all is known of the learning title. */
    public boolean unassessed() {
        return !assessed;
    }

    /** Whether the other title is held. */
    public boolean hasOther() {
        return other == Held.YES;
    }

    /** Whether the other title is known not to be held. */
    public boolean lacksOther() {
        return other == Held.NO;
    }

    /** Whether it is not known if the other title is held. */
    public boolean otherUnknown() {
        return other == Held.UNKNOWN;
    }

    /** Whether the other title has earned points. */
    public boolean earns() {
        return earned > 0;
    }

    /** Whether a document sets points. */
    public boolean marked() {
        return marks != null;
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
