package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the input into groups: where communes stand together, between them; elsewhere after so many lines. */
final class Cuts {
    /** Lines after which a group ends where no commune does. */
    private static final int WINDOW = 4096;
    /** Lines that a group has before the next commune begins a new one. */
    private static final int LEAST = 1024;
    /** A commune with more lines is decided in pieces, so that memory stays small. */
    private static final int MOST = 40_000;
    /** A commune whose lines stand among so many others is not together. */
    private static final int LOOSE = 4;

    private static final int SLACK = 64;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Long> cuts = new ArrayList<>();
    private final long lines;
    private long start;

    private record Stretch(long first, long last) {}

    private Cuts(long lines) {
        this.lines = lines;
    }

    /**
     * The first lines of all groups but the first, and the number of lines.
     *
     * @param ranges where communes stand
     * @param heads where lines that belong to a commune stand right before it
     */
    static long[] of(long lines, Ranges ranges, Heads heads) {
        Cuts all = new Cuts(lines);
        ranges.each((key, first, last, count) -> {
            if (last - first < Math.min(MOST, (long) count * LOOSE + SLACK)) {
                all.stretches.add(new Stretch(heads.before(key, first), last));
            }
        });
        return all.cut();
    }

    private long[] cut() {
        long free = 0;
        for (Stretch stretch : merged()) {
            if (stretch.last() - stretch.first() < MOST) {
                gap(free, stretch.first());
                free = stretch.last() + 1;
            }
        }
        gap(free, lines);
        cuts.add(lines);
        return cuts.stream().mapToLong(Long::longValue).toArray();
    }

    private List<Stretch> merged() {
        stretches.sort(Comparator.comparingLong(Stretch::first));
        List<Stretch> merged = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Stretch before = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (before != null && stretch.first() <= before.last()) {
                merged.set(merged.size() - 1, new Stretch(before.first(), Math.max(before.last(), stretch.last())));
            } else {
                merged.add(stretch);
            }
        }
        return merged;
    }

    /** Cuts where nothing stands together, from the line after one commune to the first of the next. */
    private void gap(long from, long until) {
        for (long at = Math.max(from, start) + WINDOW; at <= until - WINDOW / 2; at += WINDOW) {
            cutAt(at);
        }
        if (until - start >= LEAST && until < lines) {
            cutAt(until);
        }
    }

    private void cutAt(long at) {
        cuts.add(at);
        start = at;
    }
}
