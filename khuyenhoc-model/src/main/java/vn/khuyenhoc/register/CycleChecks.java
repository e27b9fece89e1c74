package vn.khuyenhoc.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.text.Faults;

/** Names chains of superiors that come back to where they began; each once. */
final class CycleChecks {
    private final Register register;
    private final Places places;
    private final Faults faults;
    private final Set<String> done = new HashSet<>();

    CycleChecks(Register register, Places places, Faults faults) {
        this.register = register;
        this.places = places;
        this.faults = faults;
    }

    void check(Subject start) {
        Set<String> chain = new LinkedHashSet<>();
        @Nullable String id = start.id();
        while (id != null && !done.contains(id) && chain.add(id)) {
            id = register.subject(id).map(CycleChecks::superior).orElse(null);
        }
        if (id != null && chain.contains(id)) {
            add(cycle(chain, id));
        }
        done.addAll(chain);
    }

    private static List<String> cycle(Set<String> chain, String first) {
        List<String> ids = new ArrayList<>(chain);
        return ids.subList(ids.indexOf(first), ids.size());
    }

    private void add(List<String> ids) {
        List<Subject> subjects =
                ids.stream().map(id -> register.subject(id).orElseThrow()).toList();
        String named =
                subjects.stream().map(subject -> places.of(subject).toString()).collect(Collectors.joining(" → "));
        faults.add(places.of(subjects.get(0)), "register.cycle", named);
    }

    private static @Nullable String superior(Subject subject) {
        if (subject instanceof AdministrativeUnit unit) {
            return unit.superior();
        }
        if (subject instanceof Clan clan) {
            return clan.superior();
        }
        return subject instanceof Unit unit ? unit.superior() : null;
    }
}
