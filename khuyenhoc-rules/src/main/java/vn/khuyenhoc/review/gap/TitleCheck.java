package vn.khuyenhoc.review.gap;

import java.time.LocalDate;

/**
 * A title that a plan sets out to reach on a day.
 *
 * @param check number of the check
 * @param lastDay last day on which the title has a subject
 * @param day day on which it is to be reached
 */
public record TitleCheck(int check, LocalDate lastDay, LocalDate day) {

    /** Whether nothing can be recognised for it any more. */
    public boolean withoutSubject() {
        return day.isAfter(lastDay);
    }

    /** Says that it has no subject on that day. */
    public Lack gap(String code, String aspect) {
        return new Lack(check, code, aspect);
    }
}
