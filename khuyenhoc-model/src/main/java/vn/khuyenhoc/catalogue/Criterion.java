package vn.khuyenhoc.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;

/**
 * The smallest thing that is judged: one rule decides whether it is met.
 *
 * @param code code, such as {@code TT24.H.2.1}
 * @param label how the document numbers it, such as {@code Chỉ tiêu 1}
 * @param name what it asks, in the catalogue's own words
 * @param citation document, mark and source; the clause for the first level
 * @param clauses clause by level where it differs; empty where it does not
 * @param needs observations it needs: every entry, and of each entry any one
 * @param threshold what must be reached; null where the criterion asks only whether something holds
 * @param maximum highest points; null where the set gives no points or the number is missing
 * @param better whether higher or lower values are better, and whether against the year before
 * @param levels levels that ask it
 * @param applicability to whom it applies; every entry must hold
 * @param ending after which day it can no longer be judged, and why; null where it can
 * @param added whether an overlay added it
 */
public record Criterion(
        String code,
        String label,
        Words name,
        Citation citation,
        Map<Integer, String> clauses,
        List<List<Need>> needs,
        @Nullable Threshold threshold,
        @Nullable BigDecimal maximum,
        Better better,
        Set<Integer> levels,
        List<Applicability> applicability,
        @Nullable Ending ending,
        boolean added) {

    /** The clause that asks this criterion at a level. */
    public String clause(int level) {
        return clauses.getOrDefault(level, citation.clause());
    }

    /** Which way is better. */
    public enum Better {
        HIGHER,
        LOWER,
        /** More than the year before. */
        HIGHER_THAN_PREVIOUS,
        /** Less than the year before. */
        LOWER_THAN_PREVIOUS
    }

    /**
     * An observation that a criterion needs.
     *
     * @param code observation code
     * @param yearsBack 0 for the data year, 1 for the year before
     */
    public record Need(String code, int yearsBack) {}

    /**
     * A day after which a criterion has no subject any more.
     *
     * @param lastDay last day it can be judged
     * @param reason why not afterwards
     */
    public record Ending(LocalDate lastDay, Words reason) {}
}
