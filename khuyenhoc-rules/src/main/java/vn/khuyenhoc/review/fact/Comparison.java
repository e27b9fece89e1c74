package vn.khuyenhoc.review.fact;

/**
 * A rate and a target in one world. Both are numbers, never NaN, which Drools takes for greater than everything.
 *
 * @param question number of the question
 * @param world how the print is taken
 * @param rate share from 0 to 1
 * @param target share from 0 to 1
 */
public record Comparison(int question, World world, double rate, double target) {

    /** Says that the rate reaches the target. */
    public Reached reached() {
        return new Reached(question, world);
    }

    /**
     * That the rate reaches the target in a world.
     *
     * @param question number of the question
     * @param world world
     */
    public record Reached(int question, World world) {}
}
