package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.TargetOutcome;

/**
 * A rate held against what a target asks. No end is NaN, which Drools takes for greater than everything.
 *
 * @param rate shares that the rate may be, from 0 to 1
 * @param target shares that may be asked for, from 0 to 1
 */
public record Question(Interval rate, Interval target) {
    /** The lowest rate that the print allows, or that it is above. */
    public double least() {
        return rate.low();
    }

    /** The highest rate that the print allows. */
    public double most() {
        return rate.greatest();
    }

    /** The lowest share that may be asked for. */
    public double lowest() {
        return target.low();
    }

    /** The highest share that may be asked for. */
    public double highest() {
        return target.high();
    }

    /** Says how the rate stands to the target. */
    public Answer is(String outcome) {
        return new Answer(this, TargetOutcome.valueOf(outcome));
    }

    /**
     * How a rate stands to a target.
     *
     * @param question what was asked
     * @param outcome in three values
     */
    public record Answer(Question question, TargetOutcome outcome) {}
}
