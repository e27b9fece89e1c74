package vn.khuyenhoc.stream.internal;

import java.util.List;
import vn.khuyenhoc.decision.Decision;

/** What was counted so far. Not thread-safe. */
final class Counts {
    /** How many numbers there are; a mark of another version has others. */
    static final int NUMBERS = Tally.ALL + 2;

    private final Tally tally = new Tally();
    private long deferredSubjects;
    private long deferredRelations;

    void add(GroupTask task) {
        tally.add(task.tally());
        task.rejected().forEach(rejected -> tally.rejected(rejected.kind()));
        deferredSubjects += task.deferredSubjects();
        deferredRelations += task.deferredRelations();
    }

    void add(Kind kind, List<Decision> decisions) {
        tally.decided(kind, decisions);
    }

    Tally tally() {
        return tally;
    }

    long subjects() {
        return tally.subjects();
    }

    long deferredSubjects() {
        return deferredSubjects;
    }

    long deferredRelations() {
        return deferredRelations;
    }

    /** All numbers, to be read back by {@link #set}. */
    long[] get() {
        long[] counted = tally.get();
        long[] numbers = new long[NUMBERS];
        numbers[0] = deferredSubjects;
        numbers[1] = deferredRelations;
        System.arraycopy(counted, 0, numbers, 2, counted.length);
        return numbers;
    }

    void set(long[] numbers) {
        deferredSubjects = numbers[0];
        deferredRelations = numbers[1];
        tally.set(numbers, 2);
    }
}
