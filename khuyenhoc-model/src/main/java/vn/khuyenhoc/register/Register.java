package vn.khuyenhoc.register;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khuyenhoc.subject.Subject;

/**
 * A set of subjects that refer to each other by identifier. Immutable and thread-safe.
 *
 * <p>{@link RegisterChecks} says whether its relations are sound.
 */
public final class Register {
    private final Map<String, Subject> byId;

    private Register(Map<String, Subject> byId) {
        this.byId = Collections.unmodifiableMap(byId);
    }

    /**
     * A register of subjects.
     *
     * @throws IllegalArgumentException if two subjects have the same identifier
     */
    public static Register of(Collection<? extends Subject> subjects) {
        Map<String, Subject> byId = new LinkedHashMap<>();
        for (Subject subject : subjects) {
            if (byId.put(subject.id(), subject) != null) {
                throw new IllegalArgumentException("two subjects have the identifier \"" + subject.id() + "\"");
            }
        }
        return new Register(byId);
    }

    /** The subjects in the order they were given. */
    public List<Subject> subjects() {
        return List.copyOf(byId.values());
    }

    /** The subject with an identifier. */
    public Optional<Subject> subject(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public String toString() {
        return "Register[" + byId.size() + " subjects]";
    }
}
