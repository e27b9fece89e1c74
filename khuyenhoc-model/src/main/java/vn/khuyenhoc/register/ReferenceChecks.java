package vn.khuyenhoc.register;

import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.RelationChecks.Target;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Names relations that lead nowhere, to the wrong kind of subject, or twice to the same. */
final class ReferenceChecks {
    private final Register register;
    private final Places places;
    private final Faults faults;

    ReferenceChecks(Register register, Places places, Faults faults) {
        this.register = register;
        this.places = places;
        this.faults = faults;
    }

    void check(Subject subject) {
        Place place = places.of(subject);
        RelationChecks.check(subject, place, this::target, faults).stream()
                .filter(relation -> !places.byId().containsKey(relation.id()))
                .forEach(relation -> RelationChecks.nowhere(relation, place, faults));
    }

    private @Nullable Target target(String id) {
        return register.subject(id)
                .map(subject -> new Target(
                        subject.getClass(),
                        subject instanceof AdministrativeUnit unit ? unit.tier() : null,
                        places.of(subject)))
                .orElse(null);
    }
}
