package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Day;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Reads what a dossier says for each observation that a criteria set needs: declared first, otherwise from the register. */
final class Readings {
    private static final double MANY_YEARS = 1000;
    private final Catalogue catalogue;
    private final Relations relations;
    private final Standings standings;
    private final Context context;

    Readings(Catalogue catalogue, Relations relations, Standings standings, Context context) {
        this.catalogue = catalogue;
        this.relations = relations;
        this.standings = standings;
        this.context = context;
    }

    Map<Need, Reading> of(Subject subject, PreparedSet set) {
        Map<Need, Reading> readings = new HashMap<>();
        for (Need need : set.needs()) {
            readings.put(need, reading(subject, need));
        }
        return readings;
    }

    private Reading reading(Subject subject, Need need) {
        ObservationDefinition definition = catalogue.observation(need.code()).orElseThrow();
        int year = context.dataYear() - need.yearsBack();
        for (Observation observation : subject.observations()) {
            if (observation.code().equals(need.code()) && observation.year() == year) {
                return declared(observation, definition);
            }
        }
        Derivation derivation = definition.derivation();
        return derivation == null || need.yearsBack() > 0
                ? Reading.missing(need.code(), year)
                : derived(subject, definition, derivation);
    }

    private static Reading declared(Observation observation, ObservationDefinition definition) {
        double number = number(observation.value(), definition);
        Observed observed =
                new Observed(observation.code(), observation.year(), observation.value(), 0, Origin.DECLARED);
        return new Reading(observed, number, number);
    }

    private static double number(Value value, ObservationDefinition definition) {
        return switch (value.type()) {
            case YES_NO -> ((YesNo) value).yes() ? 1 : 0;
            case COUNT -> ((Count) value).count();
            case SHARE -> ((Share) value).asDouble();
            case POINTS -> points((Points) value);
            case DATE -> ((Day) value).day().toEpochDay();
            case GRADE -> definition.ordinal(((Grade) value).grade());
        };
    }

    private static double points(Points value) {
        BigDecimal points = value.points();
        return points.doubleValue();
    }

    private Reading derived(Subject subject, ObservationDefinition definition, Derivation derivation) {
        return switch (derivation.kind()) {
            case SHARE -> share(subject, definition, derivation);
            case LEVEL -> level(subject, definition, derivation.title());
            case YEARS -> years(subject, definition, derivation);
        };
    }

    private Reading share(Subject subject, ObservationDefinition definition, Derivation derivation) {
        Tally tally = new Tally();
        for (Subject one : relations.of(subject, Objects.requireNonNull(derivation.relation()), context)) {
            tally.add(
                    Relations.isAged(one, derivation.fromAge(), context),
                    standings.holds(one, derivation.title(), derivation.level()));
        }
        return tally.isEmpty()
                ? Reading.missing(definition.code(), context.dataYear())
                : fromRegister(definition, tally.share(), tally.undecided(), tally.least(), tally.most());
    }

    private Reading level(Subject subject, ObservationDefinition definition, Title title) {
        if (!standings.knows(subject, title)) {
            return Reading.missing(definition.code(), context.dataYear());
        }
        int highest = definition.grades().size() - 1;
        int least = 0;
        int most = 0;
        for (int level = 1; level <= highest; level++) {
            Truth holds = standings.holds(subject, title, level);
            least = holds == Truth.TRUE ? level : least;
            most = holds == Truth.FALSE ? most : level;
        }
        Grade grade = new Grade(definition.grades().get(least));
        return fromRegister(definition, grade, most - least, least, most);
    }

    private Reading years(Subject subject, ObservationDefinition definition, Derivation derivation) {
        int years = 1;
        while (recognised(subject, derivation, context.dataYear() - years)) {
            years++;
        }
        // titles of other years may exist that nobody has entered
        return fromRegister(definition, new Count(years), 1, years, MANY_YEARS);
    }

    private static boolean recognised(Subject subject, Derivation derivation, int year) {
        for (HeldTitle held : subject.titles()) {
            if (held.title() == derivation.title()
                    && held.yearRecognised() == year
                    && held.level() >= derivation.level()) {
                return true;
            }
        }
        return false;
    }

    private Reading fromRegister(
            ObservationDefinition definition, Value value, long undecided, double least, double most) {
        Observed observed = new Observed(definition.code(), context.dataYear(), value, undecided, Origin.REGISTER);
        return new Reading(observed, least, most);
    }
}
