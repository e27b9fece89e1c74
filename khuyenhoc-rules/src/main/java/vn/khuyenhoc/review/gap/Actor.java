package vn.khuyenhoc.review.gap;

import java.time.LocalDate;
import java.util.Map;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.text.Words;

/**
 * Who acts in the plan, and when.
 *
 * @param origin part
 * @param actor body or person
 * @param date day of acting
 * @param work what is done
 */
public record Actor(Origin origin, vn.khuyenhoc.plan.Actor actor, LocalDate date, Words work) implements Fact {

    /** The day of acting. */
    public long day() {
        return date.toEpochDay();
    }

    /** The first day on which such a body exists; before all days where that is not known. */
    public long from() {
        Lifetime lifetime = actor.lifetime();
        return Days.of(lifetime == null ? null : lifetime.from(), Days.BEFORE);
    }

    /** The last day on which such a body exists; after all days where it has none. */
    public long until() {
        Lifetime lifetime = actor.lifetime();
        return Days.of(lifetime == null ? null : lifetime.to(), Days.AFTER);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", actor.name(), "day", date, "work", work);
    }
}
