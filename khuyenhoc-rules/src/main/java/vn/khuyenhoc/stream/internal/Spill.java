package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that records are appended to, each with its length before, and that can be cut back. Not thread-safe. */
final class Spill implements Closeable {
    private static final int BUFFER = 1 << 16;

    /** Bytes that are handed to the system at once: it copies them outside of the heap, and keeps the room for that. */
    private static final int PIECE = 1 << 18;

    private final Path file;
    private final FileChannel channel;
    private final Sink waiting = new Sink();
    private long written;

    /** Opens a file, which is made where there is none, and cuts it to a length. */
    Spill(Path file, long length) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.size() < length) {
            throw new EOFException(file + " is shorter than it was");
        }
        channel.truncate(length);
        channel.position(length);
        this.written = length;
    }

    long length() {
        return written + waiting.size();
    }

    Path file() {
        return file;
    }

    /** Appends bytes as they are. */
    void append(byte[] bytes, int from, int length) throws IOException {
        if (waiting.size() + length > BUFFER) {
            flush();
        }
        if (length > BUFFER) {
            put(bytes, from, length);
        } else {
            waiting.write(bytes, from, length);
        }
    }

    /** Appends bytes of another file. */
    void append(FileChannel source, long from, long length) throws IOException {
        flush();
        long end = from + length;
        for (long at = from; at < end; ) {
            long moved = source.transferTo(at, end - at, channel);
            if (moved <= 0) {
                throw new EOFException(file.toString());
            }
            at += moved;
        }
        written += length;
    }

    void append(Sink sink) throws IOException {
        append(sink.bytes(), 0, sink.size());
    }

    void flush() throws IOException {
        if (waiting.size() > 0) {
            put(waiting.bytes(), 0, waiting.size());
            waiting.clear();
        }
    }

    /** Forces everything that was flushed to the disk; another thread may append meanwhile. */
    void force() throws IOException {
        channel.force(false);
    }

    private void put(byte[] bytes, int from, int length) throws IOException {
        for (int at = from; at < from + length; at += PIECE) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, at, Math.min(PIECE, from + length - at));
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
        written += length;
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            flush();
        }
    }
}
