package vn.khuyenhoc.stream.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.stream.Layout;

/** Puts the output together: decisions made in passing, and at their places those that were put off. */
final class Assembly {
    private static final byte[] FIRST = "[\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST = "\n]\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EMPTY = "[]\n".getBytes(StandardCharsets.US_ASCII);
    private final Layout layout;
    private final long lines;
    private final Map<Long, byte[]> late = new HashMap<>();
    private int loaded = -1;

    Assembly(Layout layout, long lines) {
        this.layout = layout;
        this.lines = lines;
    }

    /**
     * Writes the output.
     *
     * @param folder folder of the spills
     * @param results decisions that were put off; null where there are none
     * @param progress hears how many bytes were written
     */
    void write(Path folder, @Nullable Parts results, Path draft, LongConsumer progress) throws IOException {
        Path decisions = folder.resolve(Spills.DECISIONS);
        if (results == null) {
            Files.move(decisions, draft, StandardCopyOption.REPLACE_EXISTING);
        } else {
            merge(decisions, folder.resolve(Spills.PLACES), results, draft, progress);
        }
        if (layout.list()) {
            list(draft);
        }
    }

    private void merge(Path decisions, Path places, Parts results, Path draft, LongConsumer progress)
            throws IOException {
        try (FileChannel in = FileChannel.open(decisions);
                DataInputStream where = new DataInputStream(new BufferedInputStream(Files.newInputStream(places)));
                Spill out = new Spill(draft, 0)) {
            out.passCache();
            long at = 0;
            for (long rest = Files.size(places); rest >= 2 * Long.BYTES; rest -= 2 * Long.BYTES) {
                long ordinal = where.readLong();
                long offset = where.readLong();
                out.append(in, at, offset - at);
                at = offset;
                byte[] own = late(ordinal, results);
                out.append(own, 0, own.length);
                progress.accept(at);
            }
            out.append(in, at, in.size() - at);
        }
    }

    private byte[] late(long ordinal, Parts results) throws IOException {
        int part = Late.part(ordinal, lines);
        if (part != loaded) {
            late.clear();
            results.each(part, source -> late.put(source.number(), source.octets()));
            loaded = part;
        }
        return late.getOrDefault(ordinal, new byte[0]);
    }

    /** Every decision of a list has a comma before it: the first gets the bracket instead. */
    private static void list(Path draft) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(draft.toFile(), "rw")) {
            if (file.length() == 0) {
                file.write(EMPTY);
                return;
            }
            file.write(FIRST);
            file.seek(file.length());
            file.write(LAST);
        }
    }
}
