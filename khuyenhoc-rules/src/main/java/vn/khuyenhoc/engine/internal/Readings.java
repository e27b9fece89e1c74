package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Objects;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Reads what a dossier says for each observation that a criteria set needs: declared first, otherwise from the register. */
final class Readings {
    private static final double MANY_YEARS = 1000;
    private final Definitions definitions;
    private final Relations relations;
    private final Standings standings;
    private final Context context;

    Readings(Definitions definitions, Relations relations, Standings standings, Context context) {
        this.definitions = definitions;
        this.relations = relations;
        this.standings = standings;
        this.context = context;
    }

    /**
     * Reads a dossier.
     *
     * @throws Unsound if an observation does not fit the catalogue
     */
    Read of(Subject subject, PreparedSet set) {
        Slots slots = set.slots();
        Read read = new Read(slots, context.dataYear());
        List<Observation> observations = subject.observations();
        int next = 0;
        for (int i = 0; i < observations.size(); i++) {
            Observation observation = observations.get(i);
            int slot = slot(observation, next, slots);
            if (slot >= 0) {
                declare(observation.value(), slot, read, slots);
                next = slot + 1;
            } else {
                DossierChecks.requireSound(observations, i, definitions);
            }
        }
        for (int slot : slots.derived()) {
            if (!read.known(slot)) {
                derive(subject, slots.definition(slot), slot, read);
            }
        }
        return read;
    }

    /** The slot of an observation, tried first where the next one and the one behind it stand: forms come in order, with gaps. */
    private int slot(Observation observation, int next, Slots slots) {
        String code = observation.code();
        int yearsBack = context.dataYear() - observation.year();
        if (slots.isAt(next, code, yearsBack)) {
            return next;
        }
        return slots.isAt(next + 1, code, yearsBack) ? next + 1 : slots.of(definitions.place(code), yearsBack);
    }

    private static void declare(Value value, int slot, Read read, Slots slots) {
        double number = slots.number(slot, value);
        if (read.known(slot) || Double.isNaN(number)) {
            throw new Unsound();
        }
        read.declare(slot, value, number);
    }

    private void derive(Subject subject, ObservationDefinition definition, int slot, Read read) {
        Derivation derivation = Objects.requireNonNull(definition.derivation());
        switch (derivation.kind()) {
            case SHARE -> share(subject, derivation, slot, read);
            case LEVEL -> level(subject, definition, derivation.title(), slot, read);
            case YEARS -> years(subject, derivation, slot, read);
        }
    }

    private void share(Subject subject, Derivation derivation, int slot, Read read) {
        Tally tally = new Tally();
        for (Member one : relations.of(subject, Objects.requireNonNull(derivation.relation()), context)) {
            tally.add(
                    Relations.isAged(one.subject(), derivation.fromAge(), context),
                    standings.holds(one, derivation.title(), derivation.level()));
        }
        if (!tally.isEmpty()) {
            read.derive(slot, tally.share(), tally.undecided(), tally.least(), tally.most());
        }
    }

    private void level(Subject subject, ObservationDefinition definition, Title title, int slot, Read read) {
        Member member = relations.member(subject);
        if (!standings.knows(member, title)) {
            return;
        }
        int highest = definition.grades().size() - 1;
        int least = 0;
        int most = 0;
        for (int level = 1; level <= highest; level++) {
            Truth holds = standings.holds(member, title, level);
            least = holds == Truth.TRUE ? level : least;
            most = holds == Truth.FALSE ? most : level;
        }
        read.derive(slot, new Grade(definition.grades().get(least)), most - least, least, most);
    }

    private void years(Subject subject, Derivation derivation, int slot, Read read) {
        int years = 1;
        while (recognised(subject, derivation, context.dataYear() - years)) {
            years++;
        }
        // titles of other years may exist that nobody has entered
        read.derive(slot, new Count(years), 1, years, MANY_YEARS);
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
}
