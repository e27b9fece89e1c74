package vn.khuyenhoc.engine.internal;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Value;

/**
 * Findings made lately of one criterion that looks at one observation: they are values, so equal ones may be one object, and what is
 * written of them need be made once. Of observations with many values only what is found where there is none is kept. Thread-safe: every
 * entry is immutable and stands for itself.
 */
final class KeptFindings {
    /** Points are often given in halves. */
    private static final int PARTS = 2;

    private static final int MOST = 32;

    private final @Nullable Kept @Nullable [] known;
    private @Nullable Kept unknown;

    private record Kept(@Nullable Value value, double number, int year, double award, Finding finding) {}

    /**
     * Nothing yet.
     *
     * @param fewValues whether the observation has so few values that findings on the same one are common
     */
    KeptFindings(boolean fewValues) {
        this.known = fewValues ? new Kept[MOST * PARTS] : null;
    }

    /**
     * Whether findings on a value are kept.
     *
     * @param number the value as rules see it
     */
    boolean keeps(@Nullable Value value, double number) {
        return value == null || (known != null && number < MOST);
    }

    /**
     * A finding made before; null where there is none.
     *
     * @param number the value as rules see it
     * @param award what the rules award; not a number where nothing
     * @param required what must be reached, as findings show it
     */
    @Nullable
    Finding find(@Nullable Value value, double number, int year, double award, @Nullable String required) {
        Kept lately = value == null || known == null ? unknown : known[at(number)];
        if (lately == null) {
            return null;
        }
        boolean same = lately.year == year
                && lately.number == number
                && Double.compare(lately.award, award) == 0
                && isWrittenAlike(value, lately.value)
                && Objects.equals(required, lately.finding.required());
        return same ? lately.finding : null;
    }

    /** Whether values of one type that are one number to rules are the same: 8.0 is not 8, and large counts may be one double. */
    static boolean isWrittenAlike(@Nullable Value one, @Nullable Value other) {
        if (one == null || other == null) {
            return one == other;
        }
        if (one instanceof Points points) {
            return other instanceof Points others && Whole.alike(points.points(), others.points());
        }
        return !(one instanceof Count count) || (other instanceof Count others && count.count() == others.count());
    }

    /** Keeps a finding. */
    Finding keep(@Nullable Value value, double number, int year, double award, Finding finding) {
        Kept kept = new Kept(value, number, year, award, finding);
        if (value == null || known == null) {
            unknown = kept;
        } else {
            known[at(number)] = kept;
        }
        return finding;
    }

    private static int at(double number) {
        return (int) (number * PARTS);
    }
}
