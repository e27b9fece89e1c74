package vn.khuyenhoc.register;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Tier;

/**
 * Checks the relations of subjects one at a time, for registers that are not held as a whole. {@link RegisterChecks} does the same
 * for a whole register. Thread-safe.
 */
public final class RelationChecks {
    private static final String NOTHING = "-";

    private RelationChecks() {}

    /**
     * What is known of a subject that another one names.
     *
     * @param kind what it is
     * @param tiers its tiers where it is an administrative unit, more than one where units of different days share a code; else, and
     *     where they are not known, none
     * @param place where it stands
     */
    public record Target(Class<? extends Subject> kind, Set<Tier> tiers, Place place) {
        public Target {
            tiers = tiers.isEmpty() ? Set.of() : EnumSet.copyOf(tiers);
        }
    }

    /**
     * A relation whose other end is not known yet.
     *
     * @param field where the subject names the other
     * @param id identifier of the other
     * @param kind what the other must be
     * @param tiers where the other is an administrative unit, the tiers that it may be of
     */
    public record Open(String field, String id, Class<? extends Subject> kind, Set<Tier> tiers) {
        public Open {
            tiers = tiers.isEmpty() ? Set.of() : EnumSet.copyOf(tiers);
        }
    }

    /** The place of a subject, as faults name it. */
    public static Place place(String file, int line, int column, Subject subject) {
        return new Place(file, line, column, Kinds.label(subject));
    }

    /** The place of a record of which only kind and identifier are known, as faults name it. */
    public static Place place(String file, int line, int column, Class<? extends Subject> kind, String id) {
        return new Place(file, line, column, Kinds.label(Kinds.of(kind), id));
    }

    /**
     * Checks the relations of a subject.
     *
     * @param place where the subject stands
     * @param known tells what is known of an identifier; null where nothing is
     * @param faults takes the faults
     * @return the relations to identifiers of which nothing is known yet
     */
    public static List<Open> check(
            Subject subject, Place place, Function<String, @Nullable Target> known, Faults faults) {
        List<Open> open = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Reference reference : Reference.of(subject)) {
            String list = reference.list();
            if (list != null && !seen.add(list + ' ' + reference.id())) {
                faults.add(place, "register.namedTwice", reference.field(), Shown.id(reference.id()));
            }
            Open relation = new Open(reference.field(), reference.id(), reference.kind(), reference.tiers());
            Target target = known.apply(reference.id());
            if (target == null) {
                open.add(relation);
            } else {
                found(relation, target, place, faults);
            }
        }
        return open;
    }

    /** Checks a relation whose other end has been found. */
    public static void found(Open relation, Target target, Place place, Faults faults) {
        Object id = Shown.id(relation.id());
        Set<Tier> tiers = target.tiers();
        if (relation.kind() != target.kind()) {
            String kind = Kinds.of(relation.kind());
            String wrong = Kinds.of(target.kind());
            faults.add(place, "register.wrongKind", relation.field(), id, kind, wrong, target.place());
        } else if (!tiers.isEmpty() && Collections.disjoint(tiers, relation.tiers())) {
            String allowed = relation.tiers().isEmpty() ? NOTHING : names(relation.tiers());
            faults.add(place, "register.wrongTier", relation.field(), id, allowed, names(tiers), target.place());
        }
    }

    /** Names a relation whose other end is nowhere. */
    public static void nowhere(Open relation, Place place, Faults faults) {
        faults.add(place, "register.noReference", relation.field(), Shown.id(relation.id()), Kinds.of(relation.kind()));
    }

    /** Names a subject whose identifier was used before. */
    public static void duplicate(Subject subject, Place place, Place first, Faults faults) {
        faults.add(place, "duplicate", Kinds.of(subject.getClass()), Shown.id(subject.id()), first);
    }

    /** Names a record with a fault whose identifier was used before. */
    public static void duplicate(Outline record, Place place, Place first, Faults faults) {
        faults.add(place, "duplicate", Shown.code(record.subject()), Shown.id(record.id()), first);
    }

    /** Names an administrative unit whose code stands for another on some of its days. */
    public static void sameDays(AdministrativeUnit unit, Place place, Place first, Faults faults) {
        faults.add(place, "register.sameDays", "administrativeUnit", Shown.id(unit.id()), first);
    }

    /** Names a citizen whose personal number stands for another citizen too; never the number. */
    public static void samePerson(Place place, Place first, Faults faults) {
        faults.add(place, "register.samePerson", first);
    }

    /** Names a citizen that was born after the data year. */
    public static void unborn(Citizen citizen, Place place, int dataYear, Faults faults) {
        Integer born = citizen.bornIn();
        if (born != null && born > dataYear) {
            faults.add(place, "register.unborn", dataYear);
        }
    }

    /**
     * Names citizens that are members of two of some families.
     *
     * @param places where the families stand, by identifier
     */
    public static void families(Collection<Family> families, Map<String, Place> places, Faults faults) {
        FamilyChecks checks = new FamilyChecks(new Places(places), faults);
        families.forEach(checks::check);
    }

    /**
     * Names chains of superiors among some subjects that come back to where they began.
     *
     * @param places where the subjects stand, by identifier
     */
    public static void cycles(Collection<? extends Subject> subjects, Map<String, Place> places, Faults faults) {
        Register register = Register.of(subjects);
        CycleChecks checks = new CycleChecks(register, new Places(places), faults);
        register.subjects().forEach(checks::check);
    }

    private static String names(Set<Tier> tiers) {
        return EnumSet.copyOf(tiers).stream().map(RelationChecks::name).collect(Collectors.joining(" / "));
    }

    private static String name(Tier tier) {
        return tier.name().toLowerCase(Locale.ROOT);
    }
}
