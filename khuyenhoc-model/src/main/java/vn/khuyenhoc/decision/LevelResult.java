package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Copies;
import vn.khuyenhoc.text.Words;

/**
 * What was found for one level.
 *
 * @param level number from 1
 * @param name name of the level
 * @param outcome whether the level is reached
 * @param findings one for each criterion that the level asks, in the order of the catalogue
 * @param groups one for each group of criteria (tiêu chí), in the order of the document, where a clause says that a group is met when all its
 *     indicators are; empty otherwise
 * @param refusedBy clause by which a lower level that is not met refuses this one, where its own findings leave it open; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LevelResult(
        int level,
        Words name,
        Outcome outcome,
        List<Finding> findings,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GroupResult> groups,
        @Nullable String refusedBy) {
    public LevelResult {
        findings = List.copyOf(findings);
        groups = Copies.of(groups);
    }

    /** A level whose findings decide. */
    public LevelResult(int level, Words name, Outcome outcome, List<Finding> findings) {
        this(level, name, outcome, findings, List.of(), null);
    }
}
