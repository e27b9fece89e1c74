package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * A step of the yearly calendar.
 *
 * @param kind what is done; null where it is none of the kinds
 * @param name what is done and by whom
 * @param before day it must be done before ("trước ngày", exclusive), or null where only a span is given
 * @param last day by which it must be done (inclusive), or null
 * @param yearsAfter years after the data year
 * @param workingDays working days that the step may take, or null
 * @param citation clause, mark and source
 */
public record CalendarStep(
        @Nullable StepKind kind,
        Words name,
        @Nullable MonthDay before,
        @Nullable MonthDay last,
        int yearsAfter,
        @Nullable Integer workingDays,
        Citation citation) {

    /** The last day on which the step is in time, for the data of a year; null where the document gives no day. */
    public @Nullable LocalDate lastDay(int dataYear) {
        if (before != null) {
            return before.atYear(dataYear + yearsAfter).minusDays(1);
        }
        return last == null ? null : last.atYear(dataYear + yearsAfter);
    }
}
