package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.khuyenhoc.internal.OwnerOnly;

/**
 * Finds what occurs twice among more hashes than memory holds: they are dealt out to files, of which each fits. Not thread-safe.
 */
final class Ledger {
    private static final int PARTS = 256;
    private static final int PAIRS = 512;
    private static final int SHIFT = Long.SIZE - Byte.SIZE;
    private final Path folder;
    private final String name;
    private final long[][] waiting = new long[PARTS][];
    private final int[] counts = new int[PARTS];
    private final boolean[] onDisk = new boolean[PARTS];
    private final ByteBuffer buffer = ByteBuffer.allocate(PAIRS * 2 * Long.BYTES);

    Ledger(Path folder, String name) {
        this.folder = folder;
        this.name = name;
    }

    /** Notes that a hash occurs at a number. */
    void add(long hash, long ordinal) throws IOException {
        int part = (int) (hash >>> SHIFT);
        long[] pairs = waiting[part];
        if (pairs == null) {
            pairs = new long[PAIRS * 2];
            waiting[part] = pairs;
        }
        pairs[counts[part]++] = hash;
        pairs[counts[part]++] = ordinal;
        if (counts[part] == pairs.length) {
            flush(part);
        }
    }

    private void flush(int part) throws IOException {
        buffer.clear();
        buffer.asLongBuffer().put(waiting[part], 0, counts[part]);
        buffer.limit(counts[part] * Long.BYTES);
        StandardOpenOption how = onDisk[part] ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (var channel = OwnerOnly.open(file(part), StandardOpenOption.CREATE, StandardOpenOption.WRITE, how)) {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        onDisk[part] = true;
        counts[part] = 0;
    }

    /** The numbers at which hashes occur that occur more than once, in order; deletes the files. */
    Set<Long> twice(int threads) {
        Set<Long> ordinals = new TreeSet<>();
        Pipeline.run(threads, Part::new, new InOrder(ordinals), () -> part -> twice(pairs(part.number), part.ordinals));
        return ordinals;
    }

    /** A file and what was found in it. */
    private static final class Part {
        private final List<Long> ordinals = new ArrayList<>();
        private int number;
    }

    /** All parts one by one. */
    private final class InOrder implements Pipeline.Steps<Part> {
        private final Set<Long> all;
        private int next;

        InOrder(Set<Long> all) {
            this.all = all;
        }

        @Override
        public boolean fill(Part part) {
            part.ordinals.clear();
            part.number = next++;
            return part.number < PARTS;
        }

        @Override
        public void empty(Part part) throws IOException {
            all.addAll(part.ordinals);
            waiting[part.number] = new long[0];
            Files.deleteIfExists(file(part.number));
        }
    }

    private static void twice(long[] pairs, List<Long> ordinals) {
        long[] hashes = new long[pairs.length / 2];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = pairs[i * 2];
        }
        Arrays.sort(hashes);
        Set<Long> repeated = new HashSet<>();
        for (int i = 1; i < hashes.length; i++) {
            if (hashes[i] == hashes[i - 1]) {
                repeated.add(hashes[i]);
            }
        }
        for (int i = 0; i < pairs.length && !repeated.isEmpty(); i += 2) {
            if (repeated.contains(pairs[i])) {
                ordinals.add(pairs[i + 1]);
            }
        }
    }

    private long[] pairs(int part) throws IOException {
        byte[] written = onDisk[part] ? Files.readAllBytes(file(part)) : new byte[0];
        LongBuffer longs = ByteBuffer.wrap(written).asLongBuffer();
        int before = longs.remaining();
        long[] pairs = new long[before + counts[part]];
        longs.get(pairs, 0, before);
        if (counts[part] > 0) {
            System.arraycopy(waiting[part], 0, pairs, before, counts[part]);
        }
        return pairs;
    }

    private Path file(int part) {
        return folder.resolve(name + "-" + part);
    }
}
