package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.FileFaults;
import vn.khuyenhoc.stream.StreamFaultsException;

/** Reads the files of a register one after the other and gives their lines in batches. Not thread-safe. */
final class BatchReader implements Closeable {
    private static final int BUFFER = 1 << 18;
    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGHS = 0x8080808080808080L;
    private static final long ENDS = ONES * '\n';

    private final List<RegisterFile> files;
    private final RegisterFile.Counter counter = new RegisterFile.Counter();
    private final byte[] buffer = new byte[BUFFER];
    private int at;
    private int end;
    private int file = -1;
    private int number;
    private long ordinal;
    private @Nullable InputStream in;
    private boolean begun;

    BatchReader(List<RegisterFile> files) {
        this.files = List.copyOf(files);
    }

    /** The bytes that left the disk so far. */
    long bytes() {
        return counter.bytes();
    }

    /**
     * Fills a batch.
     *
     * @param until number of the line to stop before
     * @param most bytes after which it stops
     * @return whether there was any line
     */
    boolean fill(Batch batch, long until, int most) {
        batch.begin(ordinal);
        while (ordinal < until && batch.size() < most && line(batch)) {
            ordinal++;
        }
        return batch.count() > 0;
    }

    /** Passes over lines up to one. */
    void skip(long until) {
        Batch batch = new Batch();
        while (ordinal < until && fill(batch, until, BUFFER)) {
            // only the position counts
        }
    }

    private boolean line(Batch batch) {
        try {
            while (true) {
                if (at == end && !more()) {
                    return false;
                }
                if (at < end && find(batch)) {
                    return true;
                }
                if (at == 0 && end == 0 && end(batch)) {
                    return true;
                }
            }
        } catch (IOException e) {
            String name = files.get(Math.max(0, file)).name();
            throw new StreamFaultsException(List.of(FileFaults.of(name, e)), 1);
        }
    }

    /** Takes bytes up to the end of a line; false where the buffer does not hold it. */
    private boolean find(Batch batch) {
        int found = find(buffer, at, end);
        batch.begun(buffer, at, found - at);
        begun = true;
        at = found;
        if (at == end) {
            return false;
        }
        at++;
        return end(batch);
    }

    /** Ends the line that was begun; false where it was not a line of subjects. */
    private boolean end(Batch batch) {
        if (!begun) {
            return false;
        }
        begun = false;
        number++;
        RegisterFile own = files.get(file);
        if (own.isCsv() && number == 1) {
            own.header(new String(batch.takeBegun(), StandardCharsets.UTF_8).stripTrailing());
            return false;
        }
        batch.ended(file, number);
        return true;
    }

    static int find(byte[] bytes, int from, int to) {
        int i = from;
        for (; i + Long.BYTES <= to; i += Long.BYTES) {
            long word = (long) LONGS.get(bytes, i) ^ ENDS;
            if (((word - ONES) & ~word & HIGHS) != 0) {
                break;
            }
        }
        while (i < to && bytes[i] != '\n') {
            i++;
        }
        return i;
    }

    /** Reads on, in the next file where one has ended; a line that was begun ends with its file. */
    private boolean more() throws IOException {
        at = 0;
        end = 0;
        if (in == null) {
            if (file + 1 >= files.size()) {
                return false;
            }
            file++;
            number = 0;
            in = files.get(file).open(counter);
        }
        int read = in.read(buffer, 0, BUFFER);
        if (read < 0) {
            in.close();
            in = null;
            return true;
        }
        end = read;
        return true;
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
