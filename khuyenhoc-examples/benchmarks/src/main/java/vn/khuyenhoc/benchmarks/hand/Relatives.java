package vn.khuyenhoc.benchmarks.hand;

import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.subject.Subject;

/** Counts the related subjects of a subject. */
@FunctionalInterface
interface Relatives {
    /** For those that have none. */
    Relatives NONE = (subject, derivation, tally) -> {};

    /** Adds the related subjects that a derivation names. */
    void count(Subject subject, Derivation derivation, Tally tally);
}
