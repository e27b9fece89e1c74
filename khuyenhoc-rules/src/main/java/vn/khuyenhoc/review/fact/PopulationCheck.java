package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * The population that printed figures imply, beside the number of families.
 *
 * @param from printed figures
 * @param population implied population
 * @param printed the same by the printed numbers without their words of inequality
 * @param families families
 * @param familySize most people that a family has on average
 * @param digit by how much one digit more or less changes a count
 */
public record PopulationCheck(
        Words from, Interval population, double printed, Interval families, double familySize, double digit) {

    /** There are at least so many people. */
    public double populationAtLeast() {
        return population.least();
    }

    /** There are at most so many people. */
    public double populationAtMost() {
        return population.greatest();
    }

    /** There are at least so many families. */
    public double familiesAtLeast() {
        return families.least();
    }

    /** The families have at most so many people. */
    public double familyPeopleAtMost() {
        return families.greatest() * familySize;
    }

    /** There would be at most so many people with one digit more. */
    public double withOneMoreDigitAtMost() {
        return population.greatest() * digit;
    }

    /** There would be at least so many people with one digit less. */
    public double withOneLessDigitAtLeast() {
        return population.least() / digit;
    }

    /** There would be at most so many people with one digit less. */
    public double withOneLessDigitAtMost() {
        return population.greatest() / digit;
    }

    /** Says that there would be fewer people than families. */
    public Noted belowFamilies() {
        return new Noted(RemarkKind.POPULATION_BELOW_FAMILIES, this);
    }

    /** Says that there may be fewer people than families. */
    public Noted undecided() {
        return new Noted(RemarkKind.COUNTS_UNDECIDED, this);
    }

    /** Says that one digit more would settle it. */
    public Noted digitLost() {
        return new Noted(RemarkKind.DIGITS_LOST, this);
    }

    /** Says that one digit less would settle it. */
    public Noted digitAdded() {
        return new Noted(RemarkKind.DIGITS_ADDED, this);
    }
}
