package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Contradiction;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Observed.Origin;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
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
    private final Jurisdiction law;
    private final Context context;

    Readings(Definitions definitions, Relations relations, Standings standings, Jurisdiction law, Context context) {
        this.definitions = definitions;
        this.law = law;
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
            if (read.known(slot)) {
                compare(subject, slots.definition(slot), slot, read);
            } else {
                derive(subject, slots.definition(slot), slot, read);
            }
        }
        if (slots.limitedInAll()) {
            DossierChecks.requireTotals(observations, definitions);
        }
        for (int slot : slots.ambiguous()) {
            if (read.known(slot)) {
                agreeWithOne(slots.readings(slot), slot, read);
            } else {
                between(slots.readings(slot), slot, read);
            }
        }
        doubt(subject, set, read);
        return read;
    }

    /** What was declared without its base is the figure of one of the readings of the text, where all of them are known. */
    private static void agreeWithOne(int[] readings, int slot, Read read) {
        Share declared = (Share) Objects.requireNonNull(read.value(slot));
        for (int reading : readings) {
            if (!read.known(reading) || Shares.areOne(declared, (Share) Objects.requireNonNull(read.value(reading)))) {
                return;
            }
        }
        for (int reading : readings) {
            read.doubts()
                    .contradict(
                            slot,
                            new Contradiction(
                                    Contradiction.Kind.READING,
                                    read.observed(slot),
                                    read.observed(reading),
                                    null,
                                    null,
                                    null,
                                    null));
        }
    }

    /** What lies between readings that cannot be true is not known either. */
    private static void doubtBetween(int[] readings, int slot, Read read) {
        if (read.origin(slot) == Origin.REGISTER) {
            for (int reading : readings) {
                read.contradictions(reading).forEach(one -> read.doubts().contradict(slot, one));
            }
        }
    }

    /** What makes values doubtful: they do not agree, or nothing shows them where a document asks for evidence. */
    private void doubt(Subject subject, PreparedSet set, Read read) {
        for (Tie tie : set.ties()) {
            tie.check(read);
        }
        for (int slot : set.slots().ambiguous()) {
            doubtBetween(set.slots().readings(slot), slot, read);
        }
        if (set.asksEvidence()) {
            show(subject.observations(), set.slots(), read);
        }
    }

    private void show(List<Observation> observations, Slots slots, Read read) {
        boolean verified = Proofs.isVerified(observations);
        for (Observation observation : observations) {
            int slot = slots.of(definitions.place(observation.code()), context.dataYear() - observation.year());
            if (slot >= 0) {
                read.doubts().show(slot, Proofs.show(observation, context.asOf(), verified));
            }
        }
        for (int slot = 0; slot < slots.size(); slot++) {
            if (read.origin(slot) == Origin.REGISTER) {
                read.doubts().show(slot, true);
            } else if (read.unshown(slot) && context.stance() == Stance.DECIDING) {
                read.withhold(slot);
            }
        }
    }

    /** Holds what was declared against what the register comes to: both may not be true. */
    private void compare(Subject subject, ObservationDefinition definition, int slot, Read read) {
        Derivation derivation = Objects.requireNonNull(law.derivation(definition));
        Value declared = Objects.requireNonNull(read.value(slot));
        Observed known = switch (derivation.kind()) {
            case SHARE -> refuting(subject, definition, derivation, (Share) declared);
            case LEVEL -> below(subject, definition, derivation, (int) read.least()[slot]);
            case YEARS -> longer(subject, definition, derivation, ((Count) declared).count());
        };
        if (known != null) {
            Citation recognised = derivation.recognised();
            read.doubts()
                    .contradict(
                            slot,
                            new Contradiction(
                                    Contradiction.Kind.REGISTER,
                                    read.observed(slot),
                                    known,
                                    derivation.title(),
                                    recognised == null ? null : recognised.document(),
                                    recognised == null ? null : recognised.clause(),
                                    recognised == null ? null : recognised.mark()));
        }
    }

    private @Nullable Observed refuting(
            Subject subject, ObservationDefinition definition, Derivation derivation, Share declared) {
        Counts counts = counts(subject, derivation);
        return counts.tally.refutes(declared)
                ? register(definition, counts.tally.share(), counts.tally.undecided())
                : null;
    }

    /** The grade that the subject's own title comes to at the most, where more was declared. */
    private @Nullable Observed below(
            Subject subject, ObservationDefinition definition, Derivation derivation, int declared) {
        Member member = relations.member(subject.id());
        if (member == null || !standings.knows(member, derivation.title())) {
            return null;
        }
        int most = 0;
        for (int level = 1; level < definition.grades().size(); level++) {
            most = standings.mayHold(member, derivation.title(), level) ? level : most;
        }
        return declared > most
                ? register(definition, new Grade(definition.grades().get(most)), 0)
                : null;
    }

    private @Nullable Observed longer(
            Subject subject, ObservationDefinition definition, Derivation derivation, long declared) {
        int years = yearsInARow(subject, derivation);
        return years > declared ? register(definition, new Count(years), 0) : null;
    }

    private Observed register(ObservationDefinition definition, Value value, long undecided) {
        return new Observed(definition.code(), context.dataYear(), value, undecided, Origin.REGISTER);
    }

    /** What lies between several readings of the text: no less than the least of them, no more than the most. */
    private static void between(int[] readings, int slot, Read read) {
        int lowest = -1;
        double most = 0;
        boolean all = true;
        for (int reading : readings) {
            all &= read.known(reading);
            if (read.known(reading)) {
                lowest = lowest < 0 || read.least()[reading] < read.least()[lowest] ? reading : lowest;
                most = Math.max(most, read.most()[reading]);
            }
        }
        if (lowest >= 0) {
            read.derive(
                    slot,
                    Objects.requireNonNull(read.value(lowest)),
                    0,
                    all ? read.least()[lowest] : 0,
                    all ? most : 1);
        }
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
        if (slots.isAmbiguous(slot)) {
            read.declareAtLeast(slot, value, number);
        } else {
            read.declare(slot, value, number);
        }
    }

    private void derive(Subject subject, ObservationDefinition definition, int slot, Read read) {
        Derivation derivation = Objects.requireNonNull(law.derivation(definition));
        switch (derivation.kind()) {
            case SHARE -> share(subject, derivation, slot, read);
            case LEVEL -> level(subject, definition, derivation.title(), slot, read);
            case YEARS -> years(subject, derivation, slot, read);
        }
    }

    private void share(Subject subject, Derivation derivation, int slot, Read read) {
        Counts counts = counts(subject, derivation);
        Tally tally = counts.tally;
        if (!tally.isEmpty()) {
            read.derive(slot, tally.share(), tally.undecided(), tally.least(), tally.most());
            if (derivation.recognised() != null) {
                read.doubts().count(slot, counts.recognised.holding(), counts.qualifying.holding());
            }
            if (tally.isContradicted() && tally.undecided() > 0) {
                read.doubts().spread(slot);
            }
        }
    }

    /**
     * Related subjects counted.
     *
     * @param tally what counts in the stance: before the council only who is recognised, where a document wants that
     * @param recognised those who are recognised
     * @param qualifying those who are recognised or would qualify
     */
    private record Counts(Tally tally, Tally recognised, Tally qualifying) {}

    private Counts counts(Subject subject, Derivation derivation) {
        boolean wanted = derivation.recognised() != null;
        Tally recognised = new Tally();
        Tally qualifying = new Tally();
        for (Member one : relations.of(subject, derivation, context)) {
            Truth counts = Relations.isAged(one.subject(), derivation.fromAge(), context);
            qualifying.add(
                    counts,
                    standings.holds(one, derivation.title(), derivation.level()),
                    one.contradicted(derivation.title(), derivation.level()));
            if (wanted) {
                recognised.add(counts, standings.recognised(one, derivation.title(), derivation.level()), false);
            }
        }
        boolean strict = wanted && context.stance() == Stance.DECIDING;
        return new Counts(strict ? recognised : qualifying, recognised, qualifying);
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
        if (most > least && member.contradicted(title, most)) {
            read.doubts().spread(slot);
        }
    }

    private void years(Subject subject, Derivation derivation, int slot, Read read) {
        int years = yearsInARow(subject, derivation);
        // titles of other years may exist that nobody has entered
        read.derive(slot, new Count(years), 1, years, MANY_YEARS);
    }

    private int yearsInARow(Subject subject, Derivation derivation) {
        int years = 1;
        while (recognised(subject, derivation, context.dataYear() - years)) {
            years++;
        }
        return years;
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
