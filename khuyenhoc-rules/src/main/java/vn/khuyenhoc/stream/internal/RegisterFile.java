package vn.khuyenhoc.stream.internal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.khuyenhoc.internal.lines.LineInput;
import vn.khuyenhoc.internal.lines.Packing;

/** A file of a register. */
final class RegisterFile {
    private final Path path;
    private final boolean csv;

    RegisterFile(Path path) {
        this.path = path;
        this.csv = Packing.unpacked(path.toString()).endsWith(".csv");
    }

    /** Whether a file is of a kind that can be read line by line. */
    static boolean isLines(Path path) {
        String inner = Packing.unpacked(path.toString());
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

    /** The column where the text of a line begins, from 1; 0 for rows, of which no column is told. */
    int column(byte[] bytes, int from, int to) {
        int at = from;
        while (at < to && (bytes[at] == ' ' || bytes[at] == '\t')) {
            at++;
        }
        return csv ? 0 : at - from + 1;
    }

    long size() throws IOException {
        return Files.size(path);
    }

    /** Opens the file; the counter hears of every byte that leaves the disk. */
    LineInput open(Counter counter) throws IOException {
        return LineInput.of(name(), new Counted(Files.newInputStream(path), counter));
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
