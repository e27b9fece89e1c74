package vn.khuyenhoc.decision;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.text.Words;

/**
 * One step on the way to qualify: what must come to be observed for one criterion.
 *
 * @param criterion code of the criterion
 * @param name what the criterion asks
 * @param from what is observed now; null where nothing is
 * @param targets observations that take the step
 * @param more how many more of the base are needed, for a share of a known base; null otherwise
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Step(
        String criterion,
        Words name,
        @Nullable Value from,
        List<Observation> targets,
        @Nullable Long more) {
    public Step {
        targets = List.copyOf(targets);
    }
}
