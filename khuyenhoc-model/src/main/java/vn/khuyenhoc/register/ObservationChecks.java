package vn.khuyenhoc.register;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.PointTotal;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.FileWords;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/** Holds observations against their definitions in the catalogue. */
final class ObservationChecks {
    private final @Nullable Catalogue catalogue;
    private final Places places;
    private final Faults faults;

    ObservationChecks(@Nullable Catalogue catalogue, Places places, Faults faults) {
        this.catalogue = catalogue;
        this.places = places;
        this.faults = faults;
    }

    private record CodeAndYear(String code, int year) {}

    void check(Subject subject) {
        Set<CodeAndYear> seen = new HashSet<>();
        List<Observation> observations = subject.observations();
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            if (isWhole(observation)) {
                String path = "observations[" + i + "]";
                Place place = places.of(subject);
                if (!seen.add(new CodeAndYear(observation.code(), observation.year()))) {
                    faults.add(
                            place,
                            "register.observedTwice",
                            path,
                            shown(observation),
                            Shown.text(String.valueOf(observation.year())));
                }
                checkDefinition(observation, path, place);
            }
        }
        checkTotals(subject);
    }

    /** Names the criteria whose points together are more than their set gives. */
    void checkTotals(Subject subject) {
        if (catalogue != null) {
            catalogue
                    .totals()
                    .forEach(total -> total.excesses(subject.observations())
                            .forEach(excess -> exceeded(total, excess, places.of(subject))));
        }
    }

    private void exceeded(PointTotal total, List<Observation> excess, Place place) {
        String parts = excess.stream()
                .map(one -> one.code() + "=" + ((Points) one.value()).points().toPlainString())
                .collect(Collectors.joining(", "));
        faults.add(
                place,
                "register.total",
                total.set(),
                excess.get(0).year(),
                PointTotal.sum(excess).toPlainString(),
                total.maximum().toPlainString(),
                parts);
    }

    /** Whether the constraints leave anything to hold against the catalogue. */
    @SuppressWarnings("NullAway") // Records keep a null for the constraints to name.
    private static boolean isWhole(@Nullable Observation observation) {
        return observation != null && observation.code() != null && observation.value() != null;
    }

    private Object shown(Observation observation) {
        Set<String> codes = catalogue == null ? Set.of() : catalogue.observationCodes();
        return Shown.text(observation.code(), code -> codes.stream().anyMatch(code::equalsIgnoreCase));
    }

    private void checkDefinition(Observation observation, String path, Place place) {
        if (catalogue == null) {
            return;
        }
        Optional<ObservationDefinition> definition = catalogue.observation(observation.code());
        if (definition.isEmpty()) {
            String nearest = Suggestions.nearest(observation.code(), catalogue.observationCodes());
            faults.add(place, "register.noObservation", path, shown(observation), nearest);
        } else if (observation.value().type() != definition.get().type()) {
            String right = definition.get().type().code();
            String wrong = observation.value().type().code();
            faults.add(place, "register.valueType", path, shown(observation), right, wrong);
        } else {
            checkValue(observation, definition.get(), path, place);
        }
    }

    private void checkValue(Observation observation, ObservationDefinition definition, String path, Place place) {
        if (observation.value() instanceof Grade grade && !definition.grades().contains(grade.grade())) {
            String wrong = String.valueOf(grade.grade());
            String nearest = Suggestions.nearest(wrong, definition.grades());
            faults.add(place, "register.grade", path, Shown.text(wrong, FileWords::isWord), nearest);
        }
        BigDecimal maximum = definition.maximum();
        if (observation.value() instanceof Points points && maximum != null && exceeds(points.points(), maximum)) {
            Object given = Shown.text(points.points().toPlainString());
            faults.add(place, "register.points", path, given, shown(observation), maximum.toPlainString());
        }
    }

    private static boolean exceeds(@Nullable BigDecimal points, BigDecimal maximum) {
        return points != null && points.compareTo(maximum) > 0;
    }
}
