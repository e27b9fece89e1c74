package vn.khuyenhoc.results;

import java.time.LocalDate;
import vn.khuyenhoc.plan.Actor;
import vn.khuyenhoc.plan.Stated;
import vn.khuyenhoc.text.Words;

/**
 * A report. No law that could be read gives a yearly day for it, so the day is that of the plan or of the receiver. Immutable.
 *
 * @param name of what period
 * @param to who receives it
 * @param due last day on which it is in time; unknown where it was not read, nothing where it has none
 * @param sent when it was sent; nothing where it was not
 */
public record Report(Words name, Actor to, Stated<LocalDate> due, Stated<LocalDate> sent) {

    /** Whether it has a day by which it is due, read or not. */
    public boolean hasDay() {
        return due.there() || !due.known();
    }
}
