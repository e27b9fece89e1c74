package vn.khuyenhoc.stream.internal;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads the records of a file, each with its length before. Not thread-safe. */
final class Records implements Closeable {
    private static final int BUFFER = 1 << 16;
    private static final int SEVEN = 7;
    private static final int MORE = 0x80;
    private static final int REST = 0x7F;
    private final Path file;
    private final InputStream in;

    Records(Path file) throws IOException {
        this.file = file;
        this.in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }

    /** What takes records; the source holds one. */
    @FunctionalInterface
    interface Taker {
        /** Takes one record. */
        void take(Source source) throws IOException;
    }

    /** Gives every record of a file. */
    static void each(Path file, Taker taker) throws IOException {
        Source source = new Source();
        try (Records records = new Records(file)) {
            while (records.next(source)) {
                taker.take(source);
            }
        }
    }

    /** Fills a source with the next record; false at the end. */
    boolean next(Source source) throws IOException {
        int length = length();
        if (length < 0) {
            return false;
        }
        if (in.readNBytes(source.room(length), 0, length) < length) {
            throw new EOFException(file.toString());
        }
        return true;
    }

    private int length() throws IOException {
        int next = in.read();
        if (next < 0) {
            return -1;
        }
        int value = next & REST;
        for (int shift = SEVEN; next >= MORE; shift += SEVEN) {
            next = in.read();
            value |= (next & REST) << shift;
        }
        return value;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
