package vn.khuyenhoc.register;

import java.util.Map;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Place;

/**
 * Where the subjects stand.
 *
 * @param byId places by identifier; those that are missing are named by their record only
 */
record Places(Map<String, Place> byId) {
    private static final String UNREAD = "register";

    Place of(Subject subject) {
        Place place = subject.id() == null ? null : byId.get(subject.id());
        return place != null ? place : new Place(UNREAD, 0, 0, Kinds.label(subject));
    }
}
