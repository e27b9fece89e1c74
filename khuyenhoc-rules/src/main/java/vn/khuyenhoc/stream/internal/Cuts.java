package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Cuts the input into groups: where communes stand together, between them; elsewhere after so many lines. */
final class Cuts {
    /** A commune whose lines stand among so many others is not together. */
    private static final int LOOSE = 4;

    private static final int SLACK = 64;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Long> cuts = new ArrayList<>();
    private final Sizes sizes;
    private final long lines;
    private long start;

    private record Stretch(long first, long last) {}

    private Cuts(long lines, Sizes sizes) {
        this.lines = lines;
        this.sizes = sizes;
    }

    /**
     * The first lines of all groups but the first, and the number of lines.
     *
     * @param ranges where communes stand
     * @param heads where lines that belong to a commune stand right before it
     */
    static long[] of(long lines, Ranges ranges, Heads heads, Sizes sizes) {
        Cuts all = new Cuts(lines, sizes);
        ranges.each((key, first, last, count) -> {
            if (last - first < Math.min(sizes.most(), (long) count * LOOSE + SLACK)) {
                all.stretches.add(new Stretch(heads.before(key, first), last));
            }
        });
        return all.cut();
    }

    private long[] cut() {
        long free = 0;
        for (Stretch stretch : merged()) {
            if (stretch.last() - stretch.first() < sizes.most()) {
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
        for (long at = Math.max(from, start) + sizes.window(); at <= until - sizes.window() / 2; at += sizes.window()) {
            cutAt(at);
        }
        if (until - start >= sizes.least() && until < lines) {
            cutAt(until);
        }
    }

    private void cutAt(long at) {
        cuts.add(at);
        start = at;
    }
}
