package vn.khuyenhoc.register;

import vn.khuyenhoc.subject.Subject;

/**
 * What is laid before a council for one subject (hồ sơ): the subject with its observations and titles, and the register that its
 * relations point into. Immutable.
 *
 * @param subject subject that is judged
 * @param register register that holds the related subjects; with the subject alone where there are none
 */
public record Dossier(Subject subject, Register register) {

    /** A dossier of a subject alone. */
    public static Dossier of(Subject subject) {
        return new Dossier(subject, Register.of(java.util.List.of(subject)));
    }
}
