package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;

/**
 * The population that members and their share imply, beside the number of families.
 *
 * @param population implied population
 * @param families families
 * @param withOneMoreDigit population that the members with one digit more imply
 */
public record PopulationCheck(Interval population, Interval families, Interval withOneMoreDigit) {

    /** There are at most so many people. */
    public double populationAtMost() {
        return population.greatest();
    }

    /** There are at least so many families. */
    public double familiesAtLeast() {
        return families.least();
    }

    /** There would be at most so many people with one digit more. */
    public double withOneMoreDigitAtMost() {
        return withOneMoreDigit.greatest();
    }

    /** Says that there would be fewer people than families. */
    public Noted belowFamilies() {
        return new Noted(RemarkKind.POPULATION_BELOW_FAMILIES, this);
    }

    /** Says that one digit more would settle it. */
    public Noted digitLost() {
        return new Noted(RemarkKind.DIGITS_LOST, this);
    }
}
