package vn.khuyenhoc.benchmarks.hand;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;

/**
 * A way whose steps are not made yet.
 *
 * @param level level from 0
 * @param wanted points wanted of each criterion; null where it stays as it is
 * @param steps number of steps
 * @param gained points gained
 */
@SuppressWarnings("ArrayRecordComponent")
record Route(int level, @Nullable BigDecimal[] wanted, int steps, BigDecimal gained) {

    static Route of(int level, Finding[] findings, @Nullable BigDecimal[] wanted) {
        int steps = 0;
        BigDecimal gained = BigDecimal.ZERO;
        for (int i = 0; i < wanted.length; i++) {
            BigDecimal points = wanted[i];
            if (points != null) {
                steps++;
                gained = Amounts.add(gained, Amounts.subtract(points, Amounts.earned(findings[i])));
            }
        }
        return new Route(level, wanted, steps, gained);
    }

    /** Fewer steps, then fewer points; the lower level, which is looked at first, wins where both are equal. */
    boolean isNearerThan(Route other) {
        return steps < other.steps || (steps == other.steps && gained.compareTo(other.gained) < 0);
    }

    Way way(Table table, Finding[] findings) {
        Step[] made = new Step[steps];
        int next = 0;
        for (int i = 0; i < wanted.length; i++) {
            BigDecimal points = wanted[i];
            if (points != null) {
                made[next++] = Steps.of(table, table.columns[i], level, findings[i], points);
            }
        }
        return new Way(level + 1, List.of(made), Amounts.plain(gained));
    }
}
