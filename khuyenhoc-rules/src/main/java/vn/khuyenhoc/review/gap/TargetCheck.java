package vn.khuyenhoc.review.gap;

/**
 * A target of a plan beside that of a superior document, of the same base. Both are numbers, never NaN.
 *
 * @param check number of the check
 * @param value share that the plan sets
 * @param required share that the superior document sets
 */
public record TargetCheck(int check, double value, double required) {

    /** Says that the plan sets less. */
    public Lack gap(String code) {
        return new Lack(check, code, "");
    }
}
