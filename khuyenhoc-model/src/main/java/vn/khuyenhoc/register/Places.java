package vn.khuyenhoc.register;

import java.util.Map;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Place;

/**
 * Where the subjects stand.
 *
 * @param byId places by identifier; those that are missing are named by their record only
 * @param later places of administrative units whose code stands for another before
 */
record Places(Map<String, Place> byId, Map<AdministrativeUnit, Place> later) {
    private static final String UNREAD = "register";

    Places(Map<String, Place> byId) {
        this(byId, Map.of());
    }

    /** Where one subject stands. */
    static Places at(Subject subject, Place place) {
        return new Places(subject.id() == null ? Map.of() : Map.of(subject.id(), place));
    }

    Place of(Subject subject) {
        Place own = subject instanceof AdministrativeUnit unit ? later.get(unit) : null;
        Place place = own != null || subject.id() == null ? own : byId.get(subject.id());
        return place != null ? place : new Place(UNREAD, 0, 0, Kinds.label(subject));
    }
}
