package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.PointTotal;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.TitleChecks;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/** What the engine asks of observations itself, because an embedder may validate nothing before. */
public final class DossierChecks {
    private static final String TYPE = "observation.type";
    private static final String SHARE_RANGE = "observation.shareRange";
    private static final String NEGATIVE = "observation.negative";
    private static final String GRADE = "observation.grade";
    private static final String POINTS = "observation.points";

    private DossierChecks() {}

    /**
     * Refuses observations that do not fit the catalogue, and titles that are held as the law of their day does not know them.
     *
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault
     */
    public static void throwIfFaulty(List<Subject> subjects, Catalogue catalogue, Definitions definitions) {
        Faults faults = new Faults();
        subjects.forEach(subject -> {
            check(subject, definitions, faults);
            TitleChecks.check(subject, catalogue, faults);
        });
        faults.throwIfAny();
    }

    private static void check(Subject subject, Definitions definitions, Faults faults) {
        Set<String> seen = new HashSet<>();
        Place place = new Place(subject.id(), 0, 0, "");
        for (Observation observation : subject.observations()) {
            if (!seen.add(observation.code() + " " + observation.year())) {
                faults.add(place, "observation.twice", observation.code(), observation.year());
            }
            check(observation, place, definitions, faults);
        }
        for (PointTotal total : definitions.totals()) {
            total.excesses(subject.observations())
                    .forEach(excess -> faults.add(
                            place,
                            "observation.total",
                            total.set(),
                            excess.get(0).year(),
                            PointTotal.sum(excess).toPlainString(),
                            total.maximum().toPlainString(),
                            excess.stream().map(Observation::code).collect(Collectors.joining(", "))));
        }
    }

    /**
     * Refuses a subject that is not read any further.
     *
     * @throws Unsound if an observation does not fit the catalogue
     */
    static void requireSound(Subject subject, Definitions definitions) {
        for (int i = 0; i < subject.observations().size(); i++) {
            requireSound(subject.observations(), i, definitions);
        }
        requireTotals(subject.observations(), definitions);
    }

    /**
     * Refuses points that together are more than their criteria set gives.
     *
     * @throws Unsound if they are
     */
    static void requireTotals(List<Observation> observations, Definitions definitions) {
        for (PointTotal total : definitions.totals()) {
            if (!total.excesses(observations).isEmpty()) {
                throw new Unsound();
            }
        }
    }

    /**
     * Refuses an observation.
     *
     * @throws Unsound if it does not fit the catalogue or stands there twice
     */
    static void requireSound(List<Observation> observations, int at, Definitions definitions) {
        Observation observation = observations.get(at);
        ObservationDefinition definition = definitions.of(observation.code());
        if (definition == null
                || Double.isNaN(number(observation.value(), definition))
                || isRepeated(observations, at)) {
            throw new Unsound();
        }
    }

    /** A value as the number that rules compare; not a number where it does not fit its definition. */
    static double number(Value value, ObservationDefinition definition) {
        return switch (definition.type()) {
            case POINTS -> value instanceof Points points ? points(points.points(), definition) : Double.NaN;
            case YES_NO -> value instanceof YesNo yesNo ? yesNo.yes() ? 1 : 0 : Double.NaN;
            case SHARE -> value instanceof Share share ? share(share.asDouble()) : Double.NaN;
            case COUNT -> value instanceof Count count && count.count() >= 0 ? count.count() : Double.NaN;
            case DATE -> value instanceof Day day ? day.day().toEpochDay() : Double.NaN;
            case GRADE -> value instanceof Grade grade ? place(definition.ordinal(grade.grade())) : Double.NaN;
        };
    }

    private static double points(BigDecimal points, ObservationDefinition definition) {
        return fault(points, definition.maximum()) == null ? points.doubleValue() : Double.NaN;
    }

    private static double share(double number) {
        return number >= 0 && number <= 1 ? number : Double.NaN;
    }

    private static double place(int ordinal) {
        return ordinal < 0 ? Double.NaN : ordinal;
    }

    /** Whether an observation has the code and the year of one before it. */
    private static boolean isRepeated(List<Observation> observations, int at) {
        Observation observation = observations.get(at);
        for (int i = 0; i < at; i++) {
            Observation other = observations.get(i);
            if (other.year() == observation.year() && other.code().equals(observation.code())) {
                return true;
            }
        }
        return false;
    }

    private static void check(Observation observation, Place place, Definitions definitions, Faults faults) {
        String code = observation.code();
        ObservationDefinition definition = definitions.of(code);
        if (definition == null) {
            faults.add(
                    place,
                    "observation.unknown",
                    code,
                    Suggestions.nearest(code, definitions.codes().all()));
        } else {
            check(observation.value(), definition, place, faults);
        }
    }

    private static void check(Value value, ObservationDefinition definition, Place place, Faults faults) {
        String code = definition.code();
        String fault = fault(value, definition);
        if (fault == null) {
            return;
        }
        switch (fault) {
            case TYPE ->
                faults.add(
                        place,
                        TYPE,
                        code,
                        definition.type().code(),
                        value.type().code());
            case SHARE_RANGE -> faults.add(place, SHARE_RANGE, code);
            case NEGATIVE -> faults.add(place, NEGATIVE, code, number(value));
            case GRADE -> {
                String grade = ((Grade) value).grade();
                faults.add(place, GRADE, code, grade, Suggestions.nearest(grade, definition.grades()));
            }
            default -> faults.add(place, POINTS, code, number(value), String.valueOf(definition.maximum()));
        }
    }

    private static Object number(Value value) {
        return value instanceof Points points ? points.points().toPlainString() : (Object) ((Count) value).count();
    }

    /** The key of what is wrong with a value; null where nothing is. */
    private static @Nullable String fault(Value value, ObservationDefinition definition) {
        if (value.type() != definition.type()) {
            return TYPE;
        } else if (value instanceof Points points) {
            return fault(points.points(), definition.maximum());
        } else if (value instanceof Share share) {
            return Double.isNaN(share(share.asDouble())) ? SHARE_RANGE : null;
        } else if (value instanceof Count count) {
            return count.count() < 0 ? NEGATIVE : null;
        }
        return value instanceof Grade grade && definition.ordinal(grade.grade()) < 0 ? GRADE : null;
    }

    private static @Nullable String fault(BigDecimal points, @Nullable BigDecimal maximum) {
        if (points.signum() < 0) {
            return NEGATIVE;
        }
        return maximum != null && points.compareTo(maximum) > 0 ? POINTS : null;
    }
}
