package vn.khuyenhoc.authoring.gaps;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.text.Place;

/**
 * A plan and results, when and where they are reviewed, and what must be found. Immutable.
 *
 * @param name what it shows
 * @param place where it stands
 * @param content plan and results as they are written
 * @param plan plan; null where only results are reviewed
 * @param results results; empty where only a plan is reviewed
 * @param date day of the review
 * @param locality identifier of the overlay of the locality; null for the nation
 * @param gaps what must be found, by code of the gap
 */
public record GapScenario(
        String name,
        Place place,
        GapContent content,
        @Nullable Plan plan,
        List<Results> results,
        LocalDate date,
        @Nullable String locality,
        Map<String, Expected> gaps) {

    public GapScenario {
        results = List.copyOf(results);
        gaps = Collections.unmodifiableMap(new LinkedHashMap<>(gaps));
    }

    /** Whether a gap is found. */
    public enum Is {
        /** It is there, whatever was not read. */
        CERTAIN,
        /** What was not read decides. */
        UNDECIDED,
        /** It is not there. */
        ABSENT,
        /** It is there, and shown, but declared or decided not to count. */
        EXCUSED
    }

    /**
     * What must be found of a gap; what is null is not asked.
     *
     * @param is whether it is found
     * @param times how often
     * @param grounds codes of the obligations and targets that ask for it, in any order
     */
    public record Expected(
            Is is, @Nullable Integer times, @Nullable List<String> grounds) {
        public Expected {
            grounds = grounds == null ? null : List.copyOf(grounds);
        }
    }
}
