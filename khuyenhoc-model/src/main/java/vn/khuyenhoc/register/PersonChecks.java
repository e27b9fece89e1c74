package vn.khuyenhoc.register;

import java.util.HashMap;
import java.util.Map;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Names citizens whose personal number stands for another citizen too; a person stands once. */
final class PersonChecks {
    private final Places places;
    private final Faults faults;
    private final Map<String, Place> byNumber = new HashMap<>();

    PersonChecks(Places places, Faults faults) {
        this.places = places;
        this.faults = faults;
    }

    void check(Subject subject) {
        if (subject instanceof Citizen citizen && citizen.personalNumber() != null) {
            Place place = places.of(citizen);
            Place first = byNumber.putIfAbsent(citizen.personalNumber(), place);
            if (first != null) {
                RelationChecks.samePerson(place, first, faults);
            }
        }
    }
}
