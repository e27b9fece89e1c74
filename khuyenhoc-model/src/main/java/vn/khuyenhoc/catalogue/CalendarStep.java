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
 * @param receiver who receives the dossier that is handed in; null where none is handed in, or no document says who receives it
 * @param validity days on which it is done so and by them; null while the document is in force
 * @param before day it must be done before ("trước ngày", exclusive), or null where only a span is given
 * @param last day by which it must be done (inclusive), or null
 * @param yearsAfter years after the data year
 * @param workingDays working days that the step may take, or null
 * @param citation clause, mark and source
 */
public record CalendarStep(
        @Nullable StepKind kind,
        Words name,
        @Nullable Words receiver,
        @Nullable Validity validity,
        @Nullable MonthDay before,
        @Nullable MonthDay last,
        int yearsAfter,
        @Nullable Integer workingDays,
        Citation citation) {

    /** This step on some days only. */
    public CalendarStep within(Validity days) {
        return new CalendarStep(kind, name, receiver, days, before, last, yearsAfter, workingDays, citation);
    }

    /** The last day on which the step is in time, for the data of a year; null where the document gives no day. */
    public @Nullable LocalDate lastDay(int dataYear) {
        if (before != null) {
            return before.atYear(dataYear + yearsAfter).minusDays(1);
        }
        return last == null ? null : last.atYear(dataYear + yearsAfter);
    }

    /**
     * Whether the step is still to be done so, or was, as seen on a day: on its last day where that is to come, else on the day itself.
     *
     * @param dataYear year of the data
     * @param day day on which the calendar is read
     */
    public boolean counts(int dataYear, LocalDate day) {
        LocalDate last = lastDay(dataYear);
        return validity == null || validity.contains(last != null && last.isAfter(day) ? last : day);
    }
}
