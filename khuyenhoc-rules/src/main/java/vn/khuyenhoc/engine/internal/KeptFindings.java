package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Reason;
import vn.khuyenhoc.observation.Value;

/**
 * Findings made lately of one criterion that looks at one observation with few values: they are values, so equal ones may be one object,
 * and what is written of them need be made once. Thread-safe: every entry is immutable and stands for itself.
 */
final class KeptFindings {
    private static final int SIZE = 64;
    private static final int SHIFT = Integer.SIZE - 6;
    /** Multiplication by the golden ratio spreads what differs little. */
    private static final int SPREAD = 0x9E3779B9;

    private final @Nullable Kept[] kept = new Kept[SIZE];

    private record Kept(@Nullable Value value, int year, boolean register, Finding finding) {}

    /** A finding on a value that was made before; null where there is none. */
    @Nullable
    Finding find(
            Read read,
            int slot,
            CriterionOutcome outcome,
            @Nullable Reason reason,
            @Nullable BigDecimal earned,
            @Nullable BigDecimal possible,
            @Nullable String required) {
        Value value = read.value(slot);
        Kept lately = kept[at(value, outcome)];
        if (lately == null
                || read.undecided(slot) != 0
                || !(value == null ? lately.value == null : value.equals(lately.value))
                || lately.year != read.year(slot)) {
            return null;
        }
        Finding finding = lately.finding;
        boolean same = finding.outcome() == outcome
                && finding.reason() == reason
                && lately.register == read.isDerived(slot)
                && Whole.alike(finding.earned(), earned)
                && Whole.alike(finding.possible(), possible)
                && (required == null ? finding.required() == null : required.equals(finding.required()));
        return same ? finding : null;
    }

    /** Keeps a finding. */
    Finding keep(Read read, int slot, Finding finding) {
        Value value = read.value(slot);
        if (read.undecided(slot) == 0) {
            kept[at(value, finding.outcome())] = new Kept(value, read.year(slot), read.isDerived(slot), finding);
        }
        return finding;
    }

    private static int at(@Nullable Value value, CriterionOutcome outcome) {
        int hash = (value == null ? 0 : value.hashCode()) * 2 + (outcome == CriterionOutcome.MET ? 1 : 0);
        return (hash * SPREAD) >>> SHIFT;
    }
}
