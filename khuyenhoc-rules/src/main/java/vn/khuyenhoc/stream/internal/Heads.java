package vn.khuyenhoc.stream.internal;

import java.util.HashMap;
import java.util.Map;

/** Remembers where lines that belong to a commune, but need not stand with it, stand right before it. Not thread-safe. */
final class Heads {
    private final Map<Long, long[]> runs = new HashMap<>();

    /** Notes a line that belongs to a commune. */
    void add(long key, long ordinal) {
        long[] run = runs.computeIfAbsent(key, ignored -> new long[] {ordinal, ordinal - 1});
        if (run[1] == Long.MAX_VALUE) {
            return;
        }
        if (run[1] + 1 != ordinal) {
            run[0] = ordinal;
        }
        run[1] = ordinal;
    }

    /** Notes the first line of the commune itself: what comes later is not before it. */
    void met(long key, long ordinal) {
        long[] run = runs.get(key);
        if (run != null && run[1] == ordinal - 1) {
            runs.put(key, new long[] {run[0], Long.MAX_VALUE});
        }
    }

    /** Where a commune begins with the lines right before it. */
    long before(long key, long first) {
        long[] run = runs.get(key);
        return run != null && run[1] == Long.MAX_VALUE ? Math.min(first, run[0]) : first;
    }
}
