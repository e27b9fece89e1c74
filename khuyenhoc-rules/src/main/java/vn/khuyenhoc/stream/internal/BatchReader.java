package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.lines.InputFaults;
import vn.khuyenhoc.internal.lines.LineInput;
import vn.khuyenhoc.text.Fault;

/** Reads the files of a register one after the other and gives their lines in batches, without the headers of tables. Not thread-safe. */
final class BatchReader implements Closeable {
    private static final int BUFFER = 1 << 18;

    private final List<RegisterFile> files;
    private final RegisterFile.Counter counter = new RegisterFile.Counter();
    private final List<Fault> unread = new ArrayList<>();
    private int file = -1;
    private int number;
    private long ordinal;
    private @Nullable LineInput in;

    BatchReader(List<RegisterFile> files) {
        this.files = List.copyOf(files);
    }

    /** The bytes that left the disk so far. */
    long bytes() {
        return counter.bytes();
    }

    /** Why files could not be read to their end. */
    List<Fault> unread() {
        return unread;
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
        while (in != null || file + 1 < files.size()) {
            try {
                if (lineOfFile(batch)) {
                    return true;
                }
            } catch (IOException e) {
                unread.add(InputFaults.of(files.get(file).name(), e));
                batch.drop();
            }
            closeFile();
        }
        return false;
    }

    /** Takes the next line of the file, which is opened where that was not done; false where it has none. */
    private boolean lineOfFile(Batch batch) throws IOException {
        LineInput input = in;
        if (input == null) {
            file++;
            number = 0;
            input = files.get(file).open(counter);
            in = input;
            if (files.get(file).isCsv() && input.next((bytes, from, length) -> {})) {
                number++;
            }
        }
        if (!input.next(batch)) {
            return false;
        }
        number++;
        batch.ended(file, number);
        return true;
    }

    private void closeFile() {
        LineInput input = in;
        in = null;
        try {
            if (input != null) {
                input.close();
            }
        } catch (IOException e) {
            unread.add(InputFaults.of(files.get(file).name(), e));
        }
    }

    @Override
    public void close() throws IOException {
        if (in != null) {
            in.close();
        }
    }
}
