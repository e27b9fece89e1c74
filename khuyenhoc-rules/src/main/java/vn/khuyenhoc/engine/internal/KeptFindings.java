package vn.khuyenhoc.engine.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.observation.ValueType;

/**
 * Findings made lately of one criterion that looks at one observation: they are values, so equal ones may be one object, and what is
 * written of them need be made once. Thread-safe: every entry is immutable and stands for itself.
 */
final class KeptFindings {
    /** What is known within bounds has a place for each width of them: threads seldom write to what they share. */
    private static final int WIDTHS = 4;

    private final @Nullable Kept[] known;

    /** All that makes a finding, side by side: the value of the observation, how it is known, and what the rules say of it. */
    private record Kept(
            double number,
            int digits,
            int year,
            long derived,
            double certain,
            double possible,
            @Nullable String required,
            Finding finding) {}

    /** Nothing yet of an observation of a type. */
    KeptFindings(ValueType type) {
        this.known = new Kept[CommonValues.places(type) * WIDTHS];
    }

    /**
     * A finding made before; null where there is none.
     *
     * @param place place of the value among common ones
     * @param slot slot of the observation
     * @param certain what the rules award for certain; not a number where nothing
     * @param possible what they may award at most
     * @param required what must be reached, as findings show it
     */
    @Nullable
    Finding find(int place, Read read, int slot, double certain, double possible, @Nullable String required) {
        Kept lately = known[at(place, read.derived(slot))];
        boolean same = lately != null
                && lately.number == read.least()[slot]
                && lately.digits == CommonValues.digits(read.value(slot))
                && lately.year == read.year(slot)
                && lately.derived == read.derived(slot)
                && Double.compare(lately.certain, certain) == 0
                && Double.compare(lately.possible, possible) == 0
                && Objects.equals(required, lately.required);
        return same ? lately.finding : null;
    }

    /** Keeps a finding; the arguments are those by which it will be asked for. */
    Finding keep(
            int place,
            Read read,
            int slot,
            double certain,
            double possible,
            @Nullable String required,
            Finding finding) {
        known[at(place, read.derived(slot))] = new Kept(
                read.least()[slot],
                CommonValues.digits(read.value(slot)),
                read.year(slot),
                read.derived(slot),
                certain,
                possible,
                required,
                finding);
        return finding;
    }

    private static int at(int place, long derived) {
        return place * WIDTHS + (int) (derived % WIDTHS);
    }
}
