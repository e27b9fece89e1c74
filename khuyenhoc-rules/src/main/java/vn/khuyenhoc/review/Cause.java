package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.GapSeverity;

/**
 * Gaps of one cause: what is to be done, and what is lacking only because of it. Immutable.
 *
 * @param gap gap that is the cause
 * @param folded gaps that come with it
 * @param effortPerPoint subjects needed for one percentage point; null where no gap of it has such figures
 * @param nearest subjects nearest to qualifying, the cheapest way to close a shortfall; empty where none are known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Cause(
        PlanGap gap, List<PlanGap> folded, @Nullable Double effortPerPoint, List<Nearest> nearest) {

    public Cause {
        folded = List.copyOf(folded);
        nearest = List.copyOf(nearest);
    }

    /** The gap that is the cause, and those that come with it. */
    public Stream<PlanGap> gaps() {
        return Stream.concat(Stream.of(gap), folded.stream());
    }

    /** How much the heaviest of them weighs. */
    public GapSeverity severity() {
        return gaps().map(PlanGap::severity).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** Whether it can no longer be done: it is history. */
    public boolean past() {
        return gap.past();
    }
}
