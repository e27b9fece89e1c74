package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report beside the day on which it is due.
 *
 * @param check number of the check
 * @param code code of the gap in question
 * @param due last day on which it is in time
 * @param sent when it was sent; null where it was not
 * @param asOf day of the review
 */
public record ReportCheck(
        int check, String code, LocalDate due, @Nullable LocalDate sent, LocalDate asOf) {

    /** Whether a gap of a code is in question. */
    public boolean asks(String wanted) {
        return code.equals(wanted);
    }

    /** Whether it is due and was not sent. */
    public boolean missing() {
        return sent == null && asOf.isAfter(due);
    }

    /** Whether it was sent after its day. */
    public boolean late() {
        return sent != null && sent.isAfter(due);
    }

    /** Says that it is missing or late. */
    public Lack gap(String found) {
        return new Lack(check, found, "");
    }
}
