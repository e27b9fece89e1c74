package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.text.Words;

/**
 * A share that the plan sets out to reach.
 *
 * @param origin part
 * @param target target of the plan
 * @param name what is counted
 */
public record PlanTarget(Origin origin, vn.khuyenhoc.plan.PlanTarget target, Words name) implements Fact {

    /** Code of the title or indicator. */
    public String indicator() {
        return target.indicator();
    }

    /** Code of the base, or the name of one of the plan's own; empty where it says none. */
    public String base() {
        TargetBase base = target.base();
        return base == null ? "" : base.code().isEmpty() ? base.name().vi() : base.code();
    }

    /** What its series is of: targets of one title, base and kind of units. */
    public String series() {
        return indicator() + " " + target.base() + " " + target.units();
    }

    /** Whether it is for all units, not for some of them. */
    public boolean whole() {
        return target.units() == null;
    }

    /** Year by whose end it is to be reached. */
    public int year() {
        return target.year();
    }

    /** Last day of its year. */
    public long day() {
        return lastDay().toEpochDay();
    }

    private LocalDate lastDay() {
        return LocalDate.of(target.year(), Month.DECEMBER, 31);
    }

    /** Share from 0 to 1. */
    public double share() {
        return target.value().doubleValue();
    }

    @Override
    public String about() {
        return target.indicator();
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "year", year(), "day", lastDay(), "share", Interval.exactly(share()));
    }
}
