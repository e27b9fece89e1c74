package vn.khuyenhoc.review.gap;

import java.time.MonthDay;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.ShownBy;

/**
 * What the catalogue says a plan or results can show, where an obligation asks for it or it is always looked at.
 *
 * @param origin part
 * @param fact plan fact of the catalogue
 * @param ofIssuer whether it is the function of the issuer of the plan, or may be where the kind of the issuer is not known
 */
public record Evidence(Origin origin, PlanFact fact, boolean ofIssuer) implements Fact {

    /** Its code. */
    public String code() {
        return fact.code();
    }

    /** The year that it is about; 0 where it is about none. */
    public int year() {
        Integer year = fact.year();
        return year == null ? 0 : year;
    }

    /** Whether a plan shows it by a task or budget line that provides for it. */
    public boolean byTask() {
        return fact.of().plan() && (own() == null || !own().plan());
    }

    /** Whether results show it by something done that provides for it. */
    public boolean byEvent() {
        return fact.of() == ShownBy.BOTH && (own() == null || !own().results());
    }

    /** The first day of a year on which it can be done; before all days where there is none. */
    public long opens(int year) {
        MonthDay day = fact.opens();
        return Days.of(day == null ? null : day.atYear(year), Days.BEFORE);
    }

    /** The last day of a year on which it is in time; before all days where there is none. */
    public long due(int year) {
        MonthDay day = fact.by();
        return Days.of(day == null ? null : day.atYear(year), Days.BEFORE);
    }

    private @Nullable ShownBy own() {
        return fact.own();
    }

    /** Whether a gap has its code from it. */
    public boolean lackingIs(String code) {
        return code.equals(fact.gap());
    }

    @Override
    public Lack gap(String code) {
        return new Lack(this, code, code());
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", fact.name(), "year", year());
    }
}
