package vn.khuyenhoc.stream.internal;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
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
    private static final int BUFFER = 1 << 18;
    private static final byte[] FIRST = "[\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LAST = "\n]\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] EMPTY = "[]\n".getBytes(StandardCharsets.US_ASCII);
    private final Layout layout;
    private final long lines;
    private final byte[] buffer = new byte[BUFFER];
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
        try (InputStream in = Files.newInputStream(decisions);
                DataInputStream where = new DataInputStream(new BufferedInputStream(Files.newInputStream(places)));
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), BUFFER)) {
            long at = 0;
            for (long rest = Files.size(places); rest >= 2 * Long.BYTES; rest -= 2 * Long.BYTES) {
                long ordinal = where.readLong();
                long offset = where.readLong();
                copy(in, out, offset - at);
                at = offset;
                out.write(late(ordinal, results));
                progress.accept(at);
            }
            copy(in, out, Files.size(decisions) - at);
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

    private void copy(InputStream in, OutputStream out, long length) throws IOException {
        long rest = length;
        while (rest > 0) {
            int read = in.read(buffer, 0, (int) Math.min(rest, BUFFER));
            if (read < 0) {
                throw new EOFException("decisions");
            }
            out.write(buffer, 0, read);
            rest -= read;
        }
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
