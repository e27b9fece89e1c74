package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;

/** A group of lines and what came of it. Reused; not thread-safe. */
final class GroupTask {
    private final Batch batch = new Batch();
    private final Sink rendered = new Sink();
    private final Sink notes = new Sink();
    private final Sink deferred = new Sink();
    private final Sink members = new Sink();
    private final List<Rejected> rejected = new ArrayList<>();
    private final long[] outcomes = new long[Outcome.values().length];
    private int[] froms = new int[0];
    private int[] lengths = new int[0];
    private long deferredSubjects;
    private long deferredRelations;
    private long subjects;
    private int year;

    /** The length of what is written for a line that is decided later. */
    static final int LATER = -1;

    /** Forgets what came of the group before. */
    void reset() {
        rendered.clear();
        notes.clear();
        deferred.clear();
        members.clear();
        rejected.clear();
        Arrays.fill(outcomes, 0);
        deferredSubjects = 0;
        deferredRelations = 0;
        subjects = 0;
        year = 0;
        if (froms.length < batch.count()) {
            froms = new int[batch.count()];
            lengths = new int[batch.count()];
        }
        Arrays.fill(lengths, 0);
    }

    Batch batch() {
        return batch;
    }

    Sink rendered() {
        return rendered;
    }

    Sink notes() {
        return notes;
    }

    Sink deferred() {
        return deferred;
    }

    Sink members() {
        return members;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    /** Notes which rendered bytes belong to a line. */
    void piece(int line, int from, int length) {
        froms[line] = from;
        lengths[line] = length;
    }

    /** Notes that a line is decided later. */
    void later(int line) {
        lengths[line] = LATER;
    }

    int from(int line) {
        return froms[line];
    }

    int length(int line) {
        return lengths[line];
    }

    void count(List<Decision> decisions) {
        subjects++;
        decisions.forEach(decision -> outcomes[Levels.number(decision.outcome())]++);
    }

    void countDeferred(long relations) {
        deferredSubjects++;
        deferredRelations += relations;
    }

    void year(int observed) {
        year = Math.max(year, observed);
    }

    long[] outcomes() {
        return outcomes;
    }

    long subjects() {
        return subjects;
    }

    long deferredSubjects() {
        return deferredSubjects;
    }

    long deferredRelations() {
        return deferredRelations;
    }

    int year() {
        return year;
    }
}
