package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;

/**
 * Dossiers that are decided by both packs.
 *
 * @param context day and year; each pack decides in its own locality
 * @param register those who are judged, with those around them
 * @param shown what is special of those who are judged, by identifier
 */
record Trial(Context context, Register register, Map<String, String> shown) {

    /** Collects those who are judged together. */
    static final class Builder {
        private final Context context;
        private final List<Subject> subjects;
        private final Map<String, String> shown = new LinkedHashMap<>();

        Builder(Context context, List<Subject> around) {
            this.context = context;
            this.subjects = new ArrayList<>(around);
        }

        /** Adds one; its identifier is taken from {@link #next}. */
        void add(Subject subject, String about) {
            subjects.add(subject);
            shown.put(subject.id(), about);
        }

        String next() {
            return "trial-" + shown.size();
        }

        Trial build() {
            return new Trial(context, Register.of(subjects), shown);
        }
    }
}
