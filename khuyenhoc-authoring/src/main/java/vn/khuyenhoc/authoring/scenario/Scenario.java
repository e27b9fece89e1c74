package vn.khuyenhoc.authoring.scenario;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Title;

/**
 * A dossier, when and where it is judged, and what must be decided. Immutable.
 *
 * @param name what it shows
 * @param place where it stands
 * @param subjects the subject that is judged, and those that it refers to
 * @param title title that it is judged for
 * @param context when, where and for whom
 * @param then what must be decided
 */
public record Scenario(String name, Place place, List<Subject> subjects, Title title, Context context, Then then) {

    public Scenario {
        subjects = List.copyOf(subjects);
    }

    /** The subject that is judged. */
    public Subject subject() {
        return subjects.get(0);
    }

    /**
     * What must be decided; what is null is not asked.
     *
     * @param outcome outcome
     * @param level highest level reached, 0 where none is
     * @param score points earned for certain
     * @param findings what is found on criteria, by code; {@code CODE@2} is the criterion at level 2
     * @param missing observation codes that would settle what is unknown, in any order
     * @param advice criteria of the nearest way to the next level, in any order; empty where there is no way
     * @param explanation file with the explanation, word for word, beside the scenario's file
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Then(
            @Nullable Outcome outcome,
            @Nullable Integer level,
            @Nullable BigDecimal score,
            Map<String, CriterionOutcome> findings,
            @Nullable List<String> missing,
            @Nullable List<String> advice,
            @Nullable String explanation) {

        public Then {
            findings = Collections.unmodifiableMap(new LinkedHashMap<>(findings));
            missing = missing == null ? null : List.copyOf(missing);
            advice = advice == null ? null : List.copyOf(advice);
        }
    }
}
