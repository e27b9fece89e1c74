package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of a calendar.
 *
 * @param check number of the check
 * @param code code of the gap in question
 * @param done when it was done; null where it was not
 * @param last last day on which it is in time
 * @param recallFrom first day on which it is recalled
 * @param asOf day of the review
 */
public record StepCheck(
        int check, String code, @Nullable LocalDate done, LocalDate last, LocalDate recallFrom, LocalDate asOf) {

    /** Whether a gap of a code is in question. */
    public boolean asks(String wanted) {
        return code.equals(wanted);
    }

    /** Whether it is still to be done and its last day is near. */
    public boolean due() {
        return done == null && !asOf.isBefore(recallFrom) && !asOf.isAfter(last);
    }

    /** Whether it was done after its last day, or is still not done after it. */
    public boolean late() {
        return done == null ? asOf.isAfter(last) : done.isAfter(last);
    }

    /** Says that it is due or late. */
    public Lack gap(String found) {
        return new Lack(check, found, "");
    }
}
