package vn.khuyenhoc.register;

import java.util.Locale;
import java.util.Objects;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.FileWords;
import vn.khuyenhoc.subject.Subject;

/** What subjects are called in files and in the places of faults. */
final class Kinds {
    private Kinds() {}

    /** The name of a kind in files, such as {@code administrativeUnit}. */
    static String of(Class<? extends Subject> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** The kind with a name in files. */
    static Class<? extends Subject> type(String kind) {
        for (Class<?> type : Subject.class.getPermittedSubclasses()) {
            Class<? extends Subject> known = type.asSubclass(Subject.class);
            if (of(known).equals(kind)) {
                return known;
            }
        }
        throw new IllegalArgumentException(kind);
    }

    /** A subject as a place names it, such as {@code citizen C1}. */
    static String label(Subject subject) {
        return label(of(subject.getClass()), Objects.requireNonNullElse(subject.id(), ""));
    }

    /** A subject as a place names it, or the part of that which is known. */
    static String label(String kind, String id) {
        return Shown.label(kind, FileWords.all(), id);
    }
}
