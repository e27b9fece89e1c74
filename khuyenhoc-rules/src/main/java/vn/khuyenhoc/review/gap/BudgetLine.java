package vn.khuyenhoc.review.gap;

import java.util.List;
import java.util.Map;
import vn.khuyenhoc.text.Words;

/**
 * A line of the budget.
 *
 * @param origin part
 * @param code its code
 * @param name what it is for
 * @param amount amount in đồng
 * @param provides codes of the plan facts that it provides for
 */
public record BudgetLine(Origin origin, String code, Words name, double amount, List<String> provides) implements Fact {

    public BudgetLine {
        provides = List.copyOf(provides);
    }

    /** Whether it provides for a plan fact; one that was not read may. */
    public boolean provides(String planFact) {
        return !origin.read() || provides.contains(planFact);
    }

    @Override
    public Map<String, Object> told() {
        return Map.of("name", name, "amount", Days.count(amount));
    }
}
