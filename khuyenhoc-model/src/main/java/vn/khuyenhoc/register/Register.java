package vn.khuyenhoc.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;

/**
 * A set of subjects that refer to each other by identifier. Immutable and thread-safe.
 *
 * <p>Several administrative units may have one code, on different days: {@link #on} gives the register of a day, in which each identifier
 * stands for one subject, and in which those who moved are where they were.
 *
 * <p>{@link RegisterChecks} says whether its relations are sound.
 */
public final class Register {
    private final List<Subject> subjects;
    private final Map<String, Subject> byId;
    private final Map<String, List<AdministrativeUnit>> shared;
    private final boolean moves;

    private Register(
            List<Subject> subjects,
            Map<String, Subject> byId,
            Map<String, List<AdministrativeUnit>> shared,
            boolean moves) {
        this.moves = moves;
        this.subjects = List.copyOf(subjects);
        this.byId = byId;
        this.shared = shared;
    }

    /**
     * A register of subjects.
     *
     * @throws IllegalArgumentException if two subjects have the same identifier and are not administrative units of different days
     */
    public static Register of(Collection<? extends Subject> subjects) {
        Map<String, Subject> byId = new HashMap<>(2 * subjects.size());
        Map<String, List<AdministrativeUnit>> shared = new HashMap<>();
        boolean moves = false;
        for (Subject subject : subjects) {
            moves |= subject instanceof Citizen citizen && !citizen.moves().isEmpty();
            Subject before = byId.put(subject.id(), subject);
            if (before != null) {
                share(before, subject, shared);
            }
        }
        shared.forEach((id, units) -> byId.put(id, Periods.latest(units)));
        return new Register(new ArrayList<>(subjects), byId, shared, moves);
    }

    private static void share(Subject before, Subject subject, Map<String, List<AdministrativeUnit>> shared) {
        if (before instanceof AdministrativeUnit first && subject instanceof AdministrativeUnit unit) {
            List<AdministrativeUnit> units = shared.computeIfAbsent(unit.id(), id -> new ArrayList<>(List.of(first)));
            if (units.stream().noneMatch(other -> Periods.overlap(unit, other))) {
                units.add(unit);
                return;
            }
        }
        throw new IllegalArgumentException("two subjects have the identifier \"" + subject.id() + "\"");
    }

    /** The subjects in the order they were given. */
    public List<Subject> subjects() {
        return subjects;
    }

    /** The subject with an identifier; of several administrative units the latest. */
    public Optional<Subject> subject(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The administrative units that share a code, on different days; empty where none does. */
    List<AdministrativeUnit> sharing(String id) {
        return shared.getOrDefault(id, List.of());
    }

    /**
     * The register as it stands on a day: of the administrative units that share a code the one that exists then, or where none does the
     * last before, or else the first after; and citizens in the commune that they are in then.
     */
    public Register on(LocalDate day) {
        if (shared.isEmpty() && !moves) {
            return this;
        }
        List<Subject> existing = new ArrayList<>(subjects.size());
        for (Subject subject : subjects) {
            List<AdministrativeUnit> units = shared.get(subject.id());
            if (units == null || subject.equals(Periods.on(day, units))) {
                existing.add(subject instanceof Citizen citizen ? citizen.on(day) : subject);
            }
        }
        return of(existing);
    }

    @Override
    public String toString() {
        return "Register[" + subjects.size() + " subjects]";
    }
}
