package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Decision;

/** A group of lines and what came of it. Reused; not thread-safe. */
final class GroupTask {
    private final Batch batch = new Batch();
    private final Rendered rendered;
    private final Sink notes = new Sink();
    private final Sink deferred = new Sink();
    private final Sink members = new Sink();
    private final Sink persons = new Sink();
    private final List<Rejected> rejected = new ArrayList<>();
    private final Tally tally = new Tally();
    private int[] froms = new int[0];
    private int[] lengths = new int[0];
    private long deferredSubjects;
    private long deferredRelations;

    /** The length of what is written for a line that is decided later. */
    static final int LATER = -1;

    /** A task whose decisions are held so. */
    GroupTask(Rendered rendered) {
        this.rendered = rendered;
    }

    /** Forgets what came of the group before. */
    void reset() throws IOException {
        rendered.clear();
        notes.clear();
        deferred.clear();
        members.clear();
        persons.clear();
        rejected.clear();
        tally.clear();
        deferredSubjects = 0;
        deferredRelations = 0;
        if (froms.length < batch.count()) {
            froms = new int[batch.count()];
            lengths = new int[batch.count()];
        }
        Arrays.fill(lengths, 0);
    }

    Batch batch() {
        return batch;
    }

    Rendered rendered() {
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

    Sink persons() {
        return persons;
    }

    List<Rejected> rejected() {
        return rejected;
    }

    /** Renders and counts the decisions on a line. */
    void write(Kind kind, int line, List<Decision> decisions, Judge judge) throws IOException {
        Sink page = rendered.page();
        int from = rendered.size();
        judge.render(decisions, page);
        froms[line] = from;
        lengths[line] = rendered.size() - from;
        tally.decided(kind, decisions);
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

    void countDeferred(long relations) {
        deferredSubjects++;
        deferredRelations += relations;
    }

    void year(int observed) {
        tally.observed(observed);
    }

    /** Counts a record as it is read; null where not even the kind can be. */
    void read(@Nullable Kind kind) {
        tally.read(kind);
    }

    /** Counts a line that is no record. */
    void blank() {
        tally.blank();
    }

    Tally tally() {
        return tally;
    }

    long deferredSubjects() {
        return deferredSubjects;
    }

    long deferredRelations() {
        return deferredRelations;
    }
}
