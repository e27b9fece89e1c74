package vn.khuyenhoc.review.fact;

import vn.khuyenhoc.review.RemarkKind;

/**
 * The labour groups of learning citizens together.
 *
 * @param registered how many registered
 * @param recognised how many of them were recognised
 */
public record Groups(Amount registered, Amount recognised) implements Figure {
    @Override
    public int row() {
        return PLACE;
    }

    /** At least so many registered. */
    public double atLeast() {
        return registered.bounds().low();
    }

    /** At most so many registered. */
    public double atMost() {
        return registered.bounds().high();
    }

    /** Tells the rate of all groups, weighted by their registered. */
    public Noted weighted() {
        return Noted.of(
                PLACE,
                RemarkKind.GROUPS_WEIGHTED,
                Math.round(recognised.printed()),
                registered,
                recognised.printed() / registered.printed(),
                recognised.bounds().over(registered.bounds()));
    }
}
