package vn.khuyenhoc.review.gap;

import java.util.Map;
import vn.khuyenhoc.plan.Budget.Line;

/**
 * A line of the budget.
 *
 * @param origin part
 * @param line line of the plan, its amount in đồng
 */
public record BudgetLine(Origin origin, Line line) implements Fact {
    /** Its code. */
    public String code() {
        return line.code();
    }

    /** Its amount in đồng. */
    public double amount() {
        return line.amount().doubleValue();
    }

    /** Whether it provides for a plan fact; one that was not read may. */
    public boolean provides(String planFact) {
        return !origin.read() || line.provides().contains(planFact);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", line.name(), "amount", Days.count(amount()));
    }
}
