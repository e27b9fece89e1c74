package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.OwnerOnly;

/** Deals records out to files, of which none is kept open. Not thread-safe while it is written. */
final class Parts {
    private static final int BUFFER = 1 << 15;
    private final Path folder;
    private final String name;
    private final @Nullable Sink[] waiting;
    private final boolean[] onDisk;
    private long bytes;

    Parts(Path folder, String name, int count) {
        this.folder = folder;
        this.name = name;
        this.waiting = new Sink[count];
        this.onDisk = new boolean[count];
    }

    /** Adds a record to a part. */
    void add(int part, byte[] record, int from, int length) throws IOException {
        Sink sink = waiting[part];
        if (sink == null) {
            sink = new Sink();
            waiting[part] = sink;
        }
        sink.add(record, from, length);
        bytes += length;
        if (sink.size() > BUFFER) {
            flush(part);
        }
    }

    private void flush(int part) throws IOException {
        Sink sink = waiting[part];
        if (sink == null) {
            return;
        }
        StandardOpenOption how = onDisk[part] ? StandardOpenOption.APPEND : StandardOpenOption.TRUNCATE_EXISTING;
        try (var out = Channels.newOutputStream(
                OwnerOnly.open(file(part), StandardOpenOption.CREATE, StandardOpenOption.WRITE, how))) {
            sink.writeTo(out);
        }
        onDisk[part] = true;
        sink.clear();
    }

    /** Ends the writing. */
    void close() throws IOException {
        for (int part = 0; part < waiting.length; part++) {
            flush(part);
            waiting[part] = null;
        }
    }

    int count() {
        return onDisk.length;
    }

    /** How many bytes were added. */
    long bytes() {
        return bytes;
    }

    /** The records of a part; null where it has none. */
    @Nullable
    Records open(int part) throws IOException {
        return onDisk[part] ? new Records(file(part)) : null;
    }

    /** Gives every record of a part. */
    void each(int part, Records.Taker taker) throws IOException {
        if (onDisk[part]) {
            Records.each(file(part), taker);
        }
    }

    private Path file(int part) {
        return folder.resolve(name + "-" + part);
    }
}
