package vn.khuyenhoc.review.gap;

/**
 * A rate that was reached beside a target of the same base. Both are numbers, never NaN.
 *
 * @param check number of the check
 * @param rate share reached
 * @param required share asked for
 */
public record ResultCheck(int check, double rate, double required) {

    /** Says that less was reached. */
    public Lack gap(String code) {
        return new Lack(check, code, "");
    }
}
