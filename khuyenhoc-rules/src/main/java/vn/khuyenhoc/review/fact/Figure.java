package vn.khuyenhoc.review.fact;

/** What rules on figures look at: a number of a row or of the place, with what it is compared by. Immutable. */
public interface Figure {
    /** Number of the row of what is of the place and of no row. */
    int PLACE = -1;

    /** Number of the row; {@link #PLACE} for the place. */
    int row();

    /** No difference, no count: 0. */
    default double none() {
        return 0;
    }

    /** All: 1 as a share. */
    default double one() {
        return 1;
    }

    /** What no number reaches. */
    default double endless() {
        return Double.POSITIVE_INFINITY;
    }
}
