package vn.khuyenhoc.stream.internal;

import java.util.Arrays;

/** From where to where in the input the lines of a key stand; keys are hashes other than 0. Not thread-safe. */
final class Ranges {
    private static final int SMALLEST = 1024;
    private long[] keys = new long[SMALLEST];
    private long[] firsts = new long[SMALLEST];
    private long[] lasts = new long[SMALLEST];
    private int[] counts = new int[SMALLEST];
    private int size;
    private int latest;

    /** Notes that a line has a key. */
    void add(long key, long ordinal) {
        add(key, ordinal, ordinal, 1);
    }

    /** Notes that lines from one to another have a key. */
    void add(long key, long first, long last, int count) {
        if (keys[latest] != key) {
            latest = slot(keys, key);
        }
        if (keys[latest] == 0) {
            keys[latest] = key;
            firsts[latest] = first;
            lasts[latest] = last;
            counts[latest] = count;
            size++;
            if (size * 2 > keys.length) {
                grow();
            }
            return;
        }
        firsts[latest] = Math.min(firsts[latest], first);
        lasts[latest] = Math.max(lasts[latest], last);
        counts[latest] += count;
    }

    private static int slot(long[] keys, long key) {
        int slot = (int) Hash.mix(key) & (keys.length - 1);
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldFirsts = firsts;
        long[] oldLasts = lasts;
        int[] oldCounts = counts;
        keys = new long[oldKeys.length * 2];
        firsts = Arrays.copyOf(firsts, keys.length);
        lasts = Arrays.copyOf(lasts, keys.length);
        counts = Arrays.copyOf(counts, keys.length);
        latest = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(keys, oldKeys[i]);
                keys[slot] = oldKeys[i];
                firsts[slot] = oldFirsts[i];
                lasts[slot] = oldLasts[i];
                counts[slot] = oldCounts[i];
            }
        }
    }

    /** Whether all lines of a key stand between two lines; so it is where it has none. */
    boolean within(long key, long from, long until) {
        int slot = slot(keys, key);
        return keys[slot] == 0 || (firsts[slot] >= from && lasts[slot] < until);
    }

    /** How many lines a key has. */
    int count(long key) {
        int slot = slot(keys, key);
        return keys[slot] == 0 ? 0 : counts[slot];
    }

    /** Adds the lines of a key to those of another key of other ranges. */
    void addTo(Ranges others, long from, long to) {
        int slot = slot(keys, from);
        if (keys[slot] != 0) {
            others.add(to, firsts[slot], lasts[slot], counts[slot]);
        }
    }

    /** What takes ranges. */
    @FunctionalInterface
    interface Taker {
        /** Takes one range. */
        void take(long key, long first, long last, int count);
    }

    void each(Taker taker) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] != 0) {
                taker.take(keys[i], firsts[i], lasts[i], counts[i]);
            }
        }
    }
}
