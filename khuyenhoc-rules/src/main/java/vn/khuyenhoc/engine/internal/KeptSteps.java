package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.observation.Value;

/** Steps made lately of one observation with few values, shared as {@link KeptFindings} are. Thread-safe. */
final class KeptSteps {
    /** Room for all steps on a scale of ten in halves, so that threads seldom write to what they share. */
    private static final int SIZE = 256;

    private static final int PARTS = 2;
    private static final int WANTED = 12;
    private final @Nullable Kept[] known = new Kept[SIZE];

    private record Kept(double number, int year, BigDecimal wanted, Step step) {}

    /**
     * A step made before; null where there is none.
     *
     * @param from what is observed now
     * @param number the same as rules see it
     * @param wanted what is wanted, as rules see it
     */
    @Nullable
    Step find(@Nullable Value from, double number, int year, BigDecimal wanted) {
        Kept lately = known[at(number, wanted)];
        boolean same = lately != null
                && lately.number == number
                && lately.year == year
                && Whole.alike(lately.wanted, wanted)
                && KeptFindings.isWrittenAlike(from, lately.step.from());
        return same ? lately.step : null;
    }

    /** Keeps a step. */
    Step keep(double number, int year, BigDecimal wanted, Step step) {
        known[at(number, wanted)] = new Kept(number, year, wanted, step);
        return step;
    }

    private static int at(double number, BigDecimal wanted) {
        return (WANTED * (int) (number * PARTS) + wanted.intValue()) & (SIZE - 1);
    }
}
