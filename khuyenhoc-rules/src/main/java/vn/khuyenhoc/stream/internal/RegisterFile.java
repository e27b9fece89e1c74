package vn.khuyenhoc.stream.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** A file of a register. */
final class RegisterFile {
    private static final int BUFFER = 1 << 16;
    private static final String PACKED = ".gz";
    private final Path path;
    private final boolean packed;
    private final boolean csv;
    private volatile @Nullable String header;

    RegisterFile(Path path) {
        this.path = path;
        String name = path.toString();
        this.packed = name.endsWith(PACKED);
        this.csv = (packed ? name.substring(0, name.length() - PACKED.length()) : name).endsWith(".csv");
    }

    /** Whether a file is of a kind that can be read line by line. */
    static boolean isLines(Path path) {
        String name = path.toString();
        String inner = name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
        return inner.endsWith(".ndjson") || inner.endsWith(".csv");
    }

    String name() {
        return path.toString();
    }

    Path path() {
        return path;
    }

    boolean isCsv() {
        return csv;
    }

    /** The first line of a CSV file; null before it was read. */
    @Nullable
    String header() {
        return header;
    }

    void header(String line) {
        header = line;
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** Opens the file; the counter hears of every byte that leaves the disk. */
    InputStream open(Counter counter) throws IOException {
        InputStream raw = new Counted(Files.newInputStream(path), counter);
        return packed ? new GZIPInputStream(raw, BUFFER) : raw;
    }

    /** Counts bytes. */
    static final class Counter {
        private long bytes;

        long bytes() {
            return bytes;
        }
    }

    private static final class Counted extends FilterInputStream {
        private final Counter counter;

        Counted(InputStream in, Counter counter) {
            super(in);
            this.counter = counter;
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            counter.bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int read = super.read(bytes, from, length);
            counter.bytes += Math.max(0, read);
            return read;
        }
    }
}
