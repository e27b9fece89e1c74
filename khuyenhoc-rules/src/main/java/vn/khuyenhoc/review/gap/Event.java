package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.text.Words;

/**
 * Something done: a training, a commendation, an event.
 *
 * @param origin part
 * @param kind {@code training}, {@code commendation} or {@code event}
 * @param name what it was
 * @param date when
 * @param invited how many people it was for
 * @param attended how many came, or were honoured
 * @param counted whether both numbers were given: nothing is said of an audience that nobody counted
 * @param provides codes of the plan facts that it shows to be done
 */
public record Event(
        Origin origin,
        String kind,
        Words name,
        LocalDate date,
        double invited,
        double attended,
        boolean counted,
        List<String> provides)
        implements Fact {
    private static final double MANY = 1e9;

    public Event {
        provides = List.copyOf(provides);
    }

    /** Whether it shows that a plan fact was done; one that was not read may. */
    public boolean provides(String planFact) {
        return !origin.read() || provides.contains(planFact);
    }

    /** The share of those that it was for who came, from 0 to 1; 1 where it was for nobody in particular. */
    public double attendance() {
        return invited > 0 ? Math.min(1, attended / invited) : 1;
    }

    /** The day. */
    public long day() {
        return date.toEpochDay();
    }

    /** The year of the day. */
    public int year() {
        return date.getYear();
    }

    /** How many of its kind it stands for: one, or many where it was not read. */
    public double times() {
        return origin.read() ? 1 : MANY;
    }

    @Override
    public Map<String, Object> told() {
        return Map.of(
                "name", name,
                "day", date,
                "invited", Days.count(invited),
                "attended", Days.count(attended),
                "attendance", Interval.exactly(attendance()));
    }
}
