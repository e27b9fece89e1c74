package vn.khuyenhoc.review.gap;

/**
 * Two targets of a plan for one indicator and base, in the order of their years. Both are numbers, never NaN.
 *
 * @param check number of the check
 * @param earlier share of the earlier year
 * @param later share of the later year
 */
public record TargetStep(int check, double earlier, double later) {

    /** Says that the targets fall. */
    public Lack gap(String code) {
        return new Lack(check, code, "");
    }
}
