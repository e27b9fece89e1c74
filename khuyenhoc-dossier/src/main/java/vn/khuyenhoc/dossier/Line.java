package vn.khuyenhoc.dossier;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line or a paragraph of a paper. Immutable.
 *
 * @param runs its words in order
 */
public record Line(List<Run> runs) {
    public Line {
        runs = List.copyOf(runs);
    }

    /** Its words without their looks. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
