package vn.khuyenhoc.review.fact;

/** A way of taking what is printed. A target is met where it is reached in the worst world, and missed where not in the best. */
public enum World {
    /** The lowest rate that the print allows against the highest value of the target. */
    WORST,
    /** The highest rate that the print allows against the lowest value of the target. */
    BEST,
    /** The printed number itself against the highest value of the target. */
    PRINTED_AGAINST_HIGHEST,
    /** The printed number itself against the lowest value of the target. */
    PRINTED_AGAINST_LOWEST
}
