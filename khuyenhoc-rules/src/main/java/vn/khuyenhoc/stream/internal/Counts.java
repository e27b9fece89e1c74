package vn.khuyenhoc.stream.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;

/** What was counted so far. Not thread-safe. */
final class Counts {
    private final long[] outcomes = new long[Outcome.values().length];
    private long subjects;
    private long rejected;
    private long deferredSubjects;
    private long deferredRelations;
    private int year;

    void add(GroupTask task) {
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] += task.outcomes()[i];
        }
        subjects += task.subjects();
        deferredSubjects += task.deferredSubjects();
        deferredRelations += task.deferredRelations();
        rejected += task.rejected().size();
        year = Math.max(year, task.year());
    }

    void add(List<Decision> decisions) {
        subjects++;
        decisions.forEach(decision -> outcomes[Levels.number(decision.outcome())]++);
    }

    long subjects() {
        return subjects;
    }

    long rejected() {
        return rejected;
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

    Map<Outcome, Long> outcomes() {
        Map<Outcome, Long> all = new EnumMap<>(Outcome.class);
        for (Outcome outcome : Outcome.values()) {
            all.put(outcome, outcomes[Levels.number(outcome)]);
        }
        return all;
    }

    /** All numbers, to be read back by {@link #set}. */
    long[] get() {
        return new long[] {
            subjects, rejected, deferredSubjects, deferredRelations, year, outcomes[0], outcomes[1], outcomes[2]
        };
    }

    void set(long[] numbers) {
        int at = 0;
        subjects = numbers[at++];
        rejected = numbers[at++];
        deferredSubjects = numbers[at++];
        deferredRelations = numbers[at++];
        year = (int) numbers[at++];
        for (int i = 0; i < outcomes.length; i++) {
            outcomes[i] = numbers[at + i];
        }
    }
}
