package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Step;

/** Steps made lately of one observation, shared as {@link KeptFindings} are. Thread-safe. */
final class KeptSteps {
    /** Room for all steps on a scale of ten in halves or on shares of few: threads seldom write to what they share. */
    private static final int SIZE = 512;

    private static final int PLACES = 43;
    private final @Nullable Kept[] known = new Kept[SIZE];

    private record Kept(double number, int digits, int year, BigDecimal wanted, Step step) {}

    /**
     * A step made before; null where there is none.
     *
     * @param place place among common values of what is observed now
     * @param slot slot of the observation
     * @param wanted what is wanted, as rules see it
     */
    @Nullable
    Step find(int place, Read read, int slot, BigDecimal wanted) {
        Kept lately = known[at(place, wanted)];
        boolean same = lately != null
                && lately.number == read.least()[slot]
                && lately.digits == read.digits(slot)
                && lately.year == read.year(slot)
                && Whole.alike(lately.wanted, wanted);
        return same ? lately.step : null;
    }

    /** Keeps a step; the arguments are those by which it will be asked for. */
    Step keep(int place, Read read, int slot, BigDecimal wanted, Step step) {
        known[at(place, wanted)] = new Kept(read.least()[slot], read.digits(slot), read.year(slot), wanted, step);
        return step;
    }

    private static int at(int place, BigDecimal wanted) {
        return (place + PLACES * wanted.intValue()) & (SIZE - 1);
    }
}
