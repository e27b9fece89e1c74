package vn.khuyenhoc.rollup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** Where the subjects of a register lie. Immutable. */
final class Places {
    private final Register register;
    private final Map<String, Family> familyOf = new HashMap<>();

    Places(Register register) {
        this.register = register;
        for (Subject subject : register.subjects()) {
            if (subject instanceof Family family) {
                family.members().forEach(member -> familyOf.putIfAbsent(member, family));
            }
        }
    }

    /**
     * The identifier of the administrative unit that a subject lies in; null where the register does not say. A family lies
     * where its community does, a citizen without a commune where the family does; who moved out of the register lies nowhere.
     */
    @Nullable
    String of(Subject subject) {
        if (subject instanceof Citizen citizen) {
            Family family = familyOf.get(citizen.id());
            boolean placed = citizen.commune() != null || !citizen.moves().isEmpty();
            return placed || family == null ? citizen.commune() : of(family);
        } else if (subject instanceof Clan clan) {
            return clan.commune();
        } else if (subject instanceof Unit unit) {
            return unit.area();
        } else if (subject instanceof Community community) {
            return community.commune();
        } else if (subject instanceof Family family) {
            return subject(family.community()) instanceof Community community ? community.commune() : null;
        }
        return subject.id();
    }

    /** The identifiers of the administrative units that subjects say they lie in. */
    Set<String> named() {
        return register.subjects().stream()
                .map(this::of)
                .filter(Objects::nonNull)
                .filter(id -> Shown.code(id).equals(id))
                .collect(Collectors.toSet());
    }

    /** Whether a subject lies in an administrative unit or in one below it. */
    boolean lies(Subject subject, String around) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = of(subject);
        while (at != null && seen.add(at)) {
            if (at.equals(around)) {
                return true;
            }
            at = subject(at) instanceof AdministrativeUnit unit ? unit.superior() : null;
        }
        return false;
    }

    private @Nullable Subject subject(@Nullable String id) {
        return id == null ? null : register.subject(id).orElse(null);
    }
}
