package vn.khuyenhoc.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/**
 * What to do next, in the order of attack: by severity, then by effort for each point gained. Immutable.
 *
 * @param rank place in the order, from 1
 * @param gap gap that it closes
 * @param effortPerPoint subjects needed for one percentage point; null where the gap has no such figures
 * @param nearest subjects nearest to qualifying, the cheapest way to close a shortfall; empty where none are known
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NextStep(int rank, PlanGap gap, @Nullable Double effortPerPoint, List<Nearest> nearest) {

    public NextStep {
        nearest = List.copyOf(nearest);
    }

    /**
     * A subject near to qualifying.
     *
     * @param title title
     * @param subject identifier of the subject
     * @param effort how many steps its nearest way has, at least 1
     * @param way its nearest way in words, one for each step
     */
    public record Nearest(Title title, String subject, int effort, List<Words> way) {

        public Nearest {
            way = List.copyOf(way);
        }
    }
}
