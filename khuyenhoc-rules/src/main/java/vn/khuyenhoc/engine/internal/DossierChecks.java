package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/** What the engine asks of observations itself, because an embedder may validate nothing before. */
public final class DossierChecks {
    private DossierChecks() {}

    /**
     * Refuses observations that do not fit the catalogue.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault
     */
    public static void throwIfFaulty(List<Subject> subjects, Catalogue catalogue) {
        Faults faults = new Faults();
        for (Subject subject : subjects) {
            Set<String> seen = new HashSet<>();
            Place place = new Place(subject.id(), 0, 0, "");
            for (Observation observation : subject.observations()) {
                if (!seen.add(observation.code() + " " + observation.year())) {
                    faults.add(place, "observation.twice", observation.code(), observation.year());
                }
                check(observation, place, catalogue, faults);
            }
        }
        faults.throwIfAny();
    }

    private static void check(Observation observation, Place place, Catalogue catalogue, Faults faults) {
        String code = observation.code();
        catalogue
                .observation(code)
                .ifPresentOrElse(
                        definition -> check(observation.value(), definition, place, faults),
                        () -> faults.add(
                                place,
                                "observation.unknown",
                                code,
                                Suggestions.nearest(code, catalogue.observationCodes())));
    }

    private static void check(Value value, ObservationDefinition definition, Place place, Faults faults) {
        String code = definition.code();
        if (value.type() != definition.type()) {
            faults.add(
                    place,
                    "observation.type",
                    code,
                    definition.type().code(),
                    value.type().code());
        } else if (value instanceof Share share && !(share.asDouble() >= 0 && share.asDouble() <= 1)) {
            faults.add(place, "observation.shareRange", code);
        } else if (value instanceof Count count && count.count() < 0) {
            faults.add(place, "observation.negative", code, count.count());
        } else if (value instanceof Grade grade && definition.ordinal(grade.grade()) < 0) {
            String nearest = Suggestions.nearest(grade.grade(), definition.grades());
            faults.add(place, "observation.grade", code, grade.grade(), nearest);
        } else if (value instanceof Points points) {
            checkPoints(points.points(), definition, place, faults);
        }
    }

    private static void checkPoints(BigDecimal points, ObservationDefinition definition, Place place, Faults faults) {
        BigDecimal maximum = definition.maximum();
        String given = points.toPlainString();
        if (points.signum() < 0) {
            faults.add(place, "observation.negative", definition.code(), given);
        } else if (maximum != null && points.compareTo(maximum) > 0) {
            faults.add(place, "observation.points", definition.code(), given, maximum.toPlainString());
        }
    }
}
