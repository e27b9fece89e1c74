package vn.khuyenhoc.review.gap;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.figures.Interval;

/**
 * An obligation that binds the issuer of the plan, or may bind it.
 *
 * @param origin part
 * @param requirement obligation of the catalogue
 */
public record Obligation(Origin origin, Requirement requirement) implements Fact {

    /** Whether a plan fact is evidence of it. */
    public boolean asks(String planFact) {
        return requirement.evidence().contains(planFact);
    }

    /** Whether it asks for targets and results of a title or indicator. */
    public boolean wants(String indicator) {
        return requirement.indicators().contains(indicator);
    }

    /** Whether plans must name a document. */
    public boolean cites(String document) {
        return requirement.cites().contains(document);
    }

    /** Whether plans must review an earlier plan. */
    public boolean reviews(String document) {
        return requirement.reviews().contains(document);
    }

    /** Whether plans must review an earlier plan that it does not name. */
    public boolean anyEarlier() {
        return requirement.reviews().isEmpty();
    }

    /** A number that it requires, by its name in the catalogue; infinite where it requires none of that name. */
    public double required(String name) {
        BigDecimal number = requirement.required().get(name);
        return number == null ? Double.POSITIVE_INFINITY : number.doubleValue();
    }

    /** Its first day. */
    public long from() {
        return requirement.validity().from().toEpochDay();
    }

    /** The year of its first day. */
    public int fromYear() {
        return requirement.validity().from().getYear();
    }

    @Override
    public Map<String, Object> told() {
        Map<String, Object> told = new LinkedHashMap<>(Map.of("name", requirement.name()));
        requirement.required().forEach((name, number) -> {
            told.put("required." + name, number);
            told.put("percent." + name, Interval.exactly(number.doubleValue()));
        });
        return told;
    }
}
