package vn.khuyenhoc.review.fact;

/** A check of one row. */
public interface OfRow {

    /** Number of the row; -1 for the place. */
    int row();
}
