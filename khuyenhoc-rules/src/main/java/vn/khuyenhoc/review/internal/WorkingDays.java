package vn.khuyenhoc.review.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days without Saturdays and Sundays; public holidays are not known. */
final class WorkingDays {
    private WorkingDays() {}

    /** The last of so many working days after a day. */
    static LocalDate after(LocalDate day, int many) {
        LocalDate at = day;
        int left = many;
        while (left > 0) {
            at = at.plusDays(1);
            if (at.getDayOfWeek() != DayOfWeek.SATURDAY && at.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return at;
    }
}
