package vn.khuyenhoc.rollup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;

/** Who belongs to a recognised family, clan or community. Immutable. */
final class Models {
    private final Map<String, Known> ofCitizen = new HashMap<>();
    private final List<Subject> unnamed = new ArrayList<>();

    Models(Register register, Recognitions recognitions) {
        Map<String, List<Family>> ofCommunity = new HashMap<>();
        for (Subject subject : register.subjects()) {
            if (subject instanceof Family family && family.community() != null) {
                ofCommunity
                        .computeIfAbsent(family.community(), id -> new ArrayList<>())
                        .add(family);
            }
        }
        for (Subject subject : register.subjects()) {
            if (subject instanceof Family family) {
                add(subject, Stream.of(family), recognitions);
            } else if (subject instanceof Clan clan) {
                add(subject, clan.families().stream().flatMap(id -> family(register, id)), recognitions);
            } else if (subject instanceof Community) {
                add(subject, ofCommunity.getOrDefault(subject.id(), List.of()).stream(), recognitions);
            }
        }
    }

    private static Stream<Family> family(Register register, String id) {
        return register.subject(id).filter(Family.class::isInstance).map(Family.class::cast).stream();
    }

    private void add(Subject model, Stream<Family> families, Recognitions recognitions) {
        Known recognised = recognitions.any(model);
        List<String> members =
                families.flatMap(family -> family.members().stream()).toList();
        members.forEach(member -> ofCitizen.merge(member, recognised, Known::or));
        if (members.isEmpty() && recognised != Known.NO) {
            unnamed.add(model);
        }
    }

    /** Whether a citizen belongs to any family, recognised or not. */
    boolean names(Citizen citizen) {
        return ofCitizen.containsKey(citizen.id());
    }

    /** Whether a citizen belongs to one. */
    Known holds(Citizen citizen) {
        return ofCitizen.getOrDefault(citizen.id(), Known.NO);
    }

    /** Those that are recognised, or may be, and of which the register names nobody. */
    List<Subject> unnamed() {
        return unnamed;
    }
}
