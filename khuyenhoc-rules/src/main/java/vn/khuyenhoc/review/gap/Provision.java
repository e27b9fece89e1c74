package vn.khuyenhoc.review.gap;

/**
 * Something that a plan must show.
 *
 * @param check number of the check
 * @param code code of the gap where it is lacking
 * @param there whether the plan shows it
 */
public record Provision(int check, String code, boolean there) {

    /** Whether a gap of a code is in question. */
    public boolean asks(String wanted) {
        return code.equals(wanted);
    }

    /** Whether the plan does not show it. */
    public boolean missing() {
        return !there;
    }

    /** Says that it is lacking. */
    public Lack gap(String found) {
        return new Lack(check, found, "");
    }

    /** Says in which way it is lacking. */
    public Lack gap(String found, String aspect) {
        return new Lack(check, found, aspect);
    }
}
