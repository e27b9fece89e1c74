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

    void append(Sink sink) throws IOException {
        append(sink.bytes(), 0, sink.size());
    }

    void flush() throws IOException {
        if (waiting.size() > 0) {
            put(waiting.bytes(), 0, waiting.size());
            waiting.clear();
        }
    }

    /** Forces everything to the disk. */
    void force() throws IOException {
        flush();
        channel.force(false);
    }

    private void put(byte[] bytes, int from, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, from, length);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
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
