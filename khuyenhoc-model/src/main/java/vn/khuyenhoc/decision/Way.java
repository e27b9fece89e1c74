package vn.khuyenhoc.decision;

import java.math.BigDecimal;
import java.util.List;

/**
 * The nearest way to reach a level: fewest criteria, then fewest points.
 *
 * @param level level that it leads to
 * @param steps steps in the order of the catalogue; all are needed
 * @param points points gained by all steps together; 0 where the set gives no points
 */
public record Way(int level, List<Step> steps, BigDecimal points) {
    public Way {
        steps = List.copyOf(steps);
    }
}
