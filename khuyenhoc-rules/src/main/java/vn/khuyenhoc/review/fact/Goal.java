package vn.khuyenhoc.review.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.catalogue.Target;

/**
 * A target of the catalogue, in force or not.
 *
 * @param target target
 */
public record Goal(Target target) {
    /** Code of what is to be reached. */
    public String indicator() {
        return target.indicator();
    }

    /** Code of its base. */
    public String base() {
        return target.base().code();
    }

    /** First day on which it is certainly in force. */
    public long from() {
        LocalDate certain = target.certainFrom();
        LocalDate from = target.validity().from();
        return (certain == null || certain.isBefore(from) ? from : certain).toEpochDay();
    }

    /** Last day on which it is in force. */
    public long until() {
        LocalDate last = lastDay();
        return last == null ? Long.MAX_VALUE : last.toEpochDay();
    }

    /** The code and the days. */
    String period() {
        Ending ending = target.ending();
        return target.code() + ": " + target.validity().from() + " – "
                + (ending == null ? target.validity().to() : ending.lastDay());
    }

    private @Nullable LocalDate lastDay() {
        Ending ending = target.ending();
        LocalDate to = target.validity().to();
        return ending != null && (to == null || ending.lastDay().isBefore(to)) ? ending.lastDay() : to;
    }
}
