package vn.khuyenhoc.nation.stage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import vn.khuyenhoc.subject.Subject;

/**
 * Each code once: since 1 July 2025 most codes of communes stand for another commune than before, and the parts of a register here are
 * named by code alone.
 */
public final class Codes {
    private Codes() {}

    /**
     * Refuses a register in which a code stands for two.
     *
     * @throws IllegalArgumentException naming the code
     */
    public static void requireOnce(Collection<? extends Subject> subjects) {
        Set<String> known = new HashSet<>(subjects.size() * 2);
        for (Subject subject : subjects) {
            if (!known.add(subject.id())) {
                throw new IllegalArgumentException("the code " + subject.id()
                        + " stands for two, and codes of different times are not told apart here;"
                        + " maybe give the register as of the day that is judged");
            }
        }
    }
}
