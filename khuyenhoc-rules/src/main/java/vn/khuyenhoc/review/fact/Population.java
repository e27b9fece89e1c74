package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;
import vn.khuyenhoc.text.Words;

/**
 * The population that printed figures imply.
 *
 * @param number in which order the figures are looked at
 * @param source what it comes from: {@code print}, {@code members} or {@code fund}
 * @param from the same in words
 * @param printed the printed figures
 * @param people population
 */
public record Population(int number, String source, Words from, Words printed, Amount people) implements Figure {
    @Override
    public int row() {
        return PLACE;
    }

    /** There are at least so many people. */
    public double atLeast() {
        return people.bounds().least();
    }

    /** The lowest number of people that there may be, or that there are more than. */
    public double lowest() {
        return people.bounds().low();
    }

    /** The highest number of people that there may be, or that there are fewer than. */
    public double highest() {
        return people.bounds().high();
    }

    /** There are at most so many people. */
    public double atMost() {
        return people.bounds().greatest();
    }

    /** The printed number itself. */
    public double itself() {
        return people.printed();
    }

    /** There would be at most so many people with one digit more. */
    public double longerAtMost(double digit) {
        return atMost() * digit;
    }

    /** How far two populations lie apart; 0 where they may be the same. */
    public double apart(Population other) {
        return people.bounds().distance(other.people.bounds());
    }

    /** How far it and another would lie apart with one digit more of the other. */
    public double apartFromLonger(Population other, double digit) {
        return people.bounds().distance(other.people.times(digit).bounds());
    }

    /** How far it lies from the people that a number of families may have, with one digit less. */
    public double apartShorter(Count families, double size, double digit) {
        return people.over(digit).bounds().distance(families.amount().upTo(size).bounds());
    }

    /** Tells the population. */
    public Noted told() {
        return Noted.of(PLACE, RemarkKind.IMPLIED_POPULATION, from, people);
    }

    /** Says that there would be fewer people than families. */
    public Noted belowFamilies(Count families) {
        return Noted.of(PLACE, RemarkKind.POPULATION_BELOW_FAMILIES, printed, people, families.amount());
    }

    /** Says that there may be fewer people than families. */
    public Noted perhapsBelow(Count families) {
        return Noted.of(PLACE, RemarkKind.POPULATION_BELOW_FAMILIES, printed, Math.round(itself()), families.amount())
                .undecided();
    }

    /** Says that with one digit more it would fit. */
    public Noted lost(Count families, double digit) {
        return Noted.of(PLACE, RemarkKind.DIGITS_LOST, printed, people, families.amount(), people.times(digit));
    }

    /** Says that with one digit less it would fit. */
    public Noted added(Count families, double digit) {
        return Noted.of(PLACE, RemarkKind.DIGITS_ADDED, printed, people, families.amount(), people.over(digit));
    }

    /** Says that another has one digit more. */
    public Noted shorter(Population longer) {
        return Noted.of(PLACE, RemarkKind.POPULATION_DIGIT, from, longer.from);
    }

    /** Says how two populations stand to each other. */
    public Noted beside(Population other, String kind) {
        return Noted.of(PLACE, RemarkKind.valueOf(kind), from, people, other.from, other.people);
    }
}
