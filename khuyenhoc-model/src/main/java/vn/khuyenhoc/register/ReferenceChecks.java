package vn.khuyenhoc.register;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.RelationChecks.Target;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Tier;

/** Names relations that lead nowhere, to the wrong kind of subject, or twice to the same. */
final class ReferenceChecks {
    private final Register register;
    private final Places places;
    private final Map<String, String> kinds;
    private final Faults faults;

    /**
     * Checks of the relations in a register.
     *
     * @param kinds kinds of the subjects with a fault, by identifier
     */
    ReferenceChecks(Register register, Places places, Map<String, String> kinds, Faults faults) {
        this.register = register;
        this.places = places;
        this.kinds = kinds;
        this.faults = faults;
    }

    /** Names what is wrong with the relations of a subject; false where anything is. */
    boolean check(Subject subject) {
        Faults found = new Faults();
        Place place = places.of(subject);
        RelationChecks.check(subject, place, this::target, found)
                .forEach(relation -> RelationChecks.nowhere(relation, place, found));
        faults.addAll(found.sorted());
        return found.isEmpty();
    }

    private @Nullable Target target(String id) {
        Subject subject = register.subject(id).orElse(null);
        if (subject != null) {
            return new Target(subject.getClass(), tiers(subject), first(subject));
        }
        String kind = kinds.get(id);
        Place place = places.byId().get(id);
        return kind == null || place == null ? null : new Target(Kinds.type(kind), Set.of(), place);
    }

    private Set<Tier> tiers(Subject subject) {
        if (!(subject instanceof AdministrativeUnit one) || kinds.containsKey(one.id())) {
            return Set.of();
        }
        return Stream.concat(Stream.of(one), register.sharing(one.id()).stream())
                .map(AdministrativeUnit::tier)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Place first(Subject subject) {
        Place first = places.byId().get(subject.id());
        return first == null ? places.of(subject) : first;
    }
}
