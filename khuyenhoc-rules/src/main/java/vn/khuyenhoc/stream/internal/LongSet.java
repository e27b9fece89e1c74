package vn.khuyenhoc.stream.internal;

/** A set of hashes other than 0. Not thread-safe. */
final class LongSet {
    private static final int SMALLEST = 64;
    private long[] slots = new long[SMALLEST];
    private int size;

    void add(long hash) {
        int slot = slot(slots, hash);
        if (slots[slot] == 0) {
            slots[slot] = hash;
            size++;
            if (size * 2 > slots.length) {
                grow();
            }
        }
    }

    boolean contains(long hash) {
        return slots[slot(slots, hash)] == hash && hash != 0;
    }

    boolean isEmpty() {
        return size == 0;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        for (long hash : slots) {
            if (hash != 0) {
                larger[slot(larger, hash)] = hash;
            }
        }
        slots = larger;
    }

    private static int slot(long[] slots, long hash) {
        int slot = (int) Hash.mix(hash) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != hash) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
