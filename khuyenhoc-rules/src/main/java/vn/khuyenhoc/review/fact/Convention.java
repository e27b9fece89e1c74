package vn.khuyenhoc.review.fact;

/**
 * A convention of the catalogue.
 *
 * @param code code
 * @param value its number
 */
public record Convention(String code, double value) {
    /** All and the number more. */
    public double more() {
        return 1 + value;
    }

    /** All less the number. */
    public double less() {
        return 1 - value;
    }
}
