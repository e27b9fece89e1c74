package vn.khuyenhoc.register;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Names citizens that are members of two families, who would be counted twice. */
final class FamilyChecks {
    private final Places places;
    private final Faults faults;
    private final Map<String, Place> familyOf = new HashMap<>();

    FamilyChecks(Places places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(Subject subject) {
        if (subject instanceof Family family) {
            Place place = places.of(family);
            family.members().stream().filter(Objects::nonNull).distinct().forEach(member -> add(member, place));
        }
    }

    private void add(String member, Place family) {
        Place first = familyOf.putIfAbsent(member, family);
        if (first != null) {
            faults.add(family, "register.twoFamilies", Shown.id(member), first);
        }
    }
}
