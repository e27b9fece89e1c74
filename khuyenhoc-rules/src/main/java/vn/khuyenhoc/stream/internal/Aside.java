package vn.khuyenhoc.stream.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Work that is done beside other work where there are threads for it, and by the one who asks where not.
 *
 * @param <T> what comes of it
 */
final class Aside<T> implements Closeable {
    private final FutureTask<T> task;
    private @Nullable Thread thread;

    private Aside(Callable<T> work) {
        task = new FutureTask<>(work);
    }

    /** Starts at once on a thread of its own, or waits until it is asked for. */
    static <T> Aside<T> start(boolean beside, Callable<T> work) {
        Aside<T> aside = new Aside<>(work);
        if (beside) {
            Thread thread = new Thread(aside.task, "khuyenhoc-stream-aside");
            thread.setDaemon(true);
            thread.start();
            aside.thread = thread;
        }
        return aside;
    }

    /** What came of it; throws what went wrong. */
    T get() throws IOException {
        task.run();
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deciding", e);
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (cause instanceof RuntimeException runtime) {
                throw runtime;
            }
            throw new IOException(cause);
        }
    }

    /** Waits until nothing is done any more. */
    @Override
    public void close() {
        try {
            if (thread != null) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
