package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step that must come after something else.
 *
 * @param check number of the check
 * @param aspect what it must come after
 * @param earliest earliest day on which it is possible
 * @param done when it was done, or is to be; null where it was not
 */
public record OrderCheck(
        int check,
        String aspect,
        LocalDate earliest,
        @Nullable LocalDate done) {

    /** Whether it lies before what it must come after. */
    public boolean tooEarly() {
        return done != null && done.isBefore(earliest);
    }

    /** Says that the order is impossible. */
    public Lack gap(String code) {
        return new Lack(check, code, aspect);
    }
}
