package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Forces what is done to disk from time to time and puts marks in the journal, while the deciding goes on. */
final class Marks implements Closeable {
    /** Nanoseconds between two marks. */
    private static final long BETWEEN = 10_000_000_000L;

    private final @Nullable Journal journal;
    private final Spills spills;
    private final LongSupplier ticker;
    private final ExecutorService disk = Executors.newSingleThreadExecutor(Marks::thread);
    private @Nullable Future<?> latest;
    private long marked;

    /**
     * No mark yet.
     *
     * @param journal takes marks; null where the pass cannot be gone on with
     * @param ticker nanoseconds of any origin
     */
    Marks(@Nullable Journal journal, Spills spills, LongSupplier ticker) {
        this.journal = journal;
        this.spills = spills;
        this.ticker = ticker;
        this.marked = ticker.getAsLong() - BETWEEN;
    }

    private static Thread thread(Runnable forcing) {
        Thread thread = new Thread(forcing, "khuyenhoc-stream-disk");
        thread.setDaemon(true);
        return thread;
    }

    /** Puts a mark if it is time for one and the disk is done with the one before. */
    void passed(long lines, Counts counts) throws IOException {
        Journal into = journal;
        if (into == null || ticker.getAsLong() - marked <= BETWEEN || (latest != null && !latest.isDone())) {
            return;
        }
        settle();
        spills.flush();
        long[] lengths = spills.lengths();
        long[] numbers = counts.get();
        latest = disk.submit(() -> {
            spills.force();
            into.write(lines, lengths, numbers);
            return null;
        });
        marked = ticker.getAsLong();
    }

    /** Waits for the mark that is being put, and throws what went wrong. */
    private void settle() throws IOException {
        Future<?> mark = latest;
        latest = null;
        try {
            if (mark != null) {
                mark.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deciding", e);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        }
    }

    @Override
    public void close() throws IOException {
        disk.shutdown();
        settle();
    }
}
