package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Fills, works on and empties tasks: filled one by one, worked on side by side, emptied one by one in the order in which they were
 * filled. There are only a few tasks, which are used again and again, so memory stays small.
 *
 * @param <T> a task
 */
final class Pipeline<T> {
    /** Tasks that may wait their turn: one alone is not enough while a slow task or a slow disk holds the others up. */
    private static final int WAITING = 2;

    private final Object inlet = new Object();
    private final Deque<T> free = new ArrayDeque<>();
    private final Map<Long, T> worked = new HashMap<>();
    private final Steps<T> steps;
    private long filled;
    private long emptied;
    private boolean ended;
    private boolean emptying;
    private @Nullable Throwable failure;

    /** What is done with tasks. */
    interface Steps<T> {
        /** Fills a task; false where there is nothing left. */
        boolean fill(T task) throws IOException;

        /** Empties a task. */
        void empty(T task) throws IOException;
    }

    /** Works on tasks on one thread. */
    @FunctionalInterface
    interface Worker<T> {
        /** Works on a task. */
        void work(T task) throws IOException;
    }

    private Pipeline(Steps<T> steps, Supplier<T> tasks, int many) {
        this.steps = steps;
        for (int i = 0; i < many; i++) {
            free.add(tasks.get());
        }
    }

    /** Runs everything; the calling thread is one of those that work. */
    static <T> void run(int threads, Supplier<T> tasks, Steps<T> steps, Supplier<Worker<T>> workers) {
        Pipeline<T> line = new Pipeline<>(steps, tasks, threads == 1 ? 1 : threads + WAITING);
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i < threads; i++) {
            Thread thread = new Thread(() -> line.work(workers), "khuyenhoc-stream-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        line.work(workers);
        others.forEach(Pipeline::join);
        line.rethrow();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while deciding", e);
        }
    }

    private void rethrow() {
        Throwable thrown = failure;
        if (thrown instanceof IOException io) {
            throw new UncheckedIOException(io);
        } else if (thrown instanceof RuntimeException runtime) {
            throw runtime;
        } else if (thrown instanceof Error error) {
            throw error;
        }
    }

    private void work(Supplier<Worker<T>> workers) {
        try {
            Worker<T> worker = workers.get();
            while (one(worker)) {
                // until there is nothing left
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
    }

    private boolean one(Worker<T> worker) throws IOException {
        T task;
        long turn;
        synchronized (inlet) {
            task = acquire();
            if (task == null || ended || !steps.fill(task)) {
                ended = true;
                return false;
            }
            turn = filled++;
        }
        worker.work(task);
        deliver(turn, task);
        return true;
    }

    private synchronized @Nullable T acquire() {
        while (free.isEmpty() && failure == null) {
            try {
                wait();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while deciding", e);
            }
        }
        return failure == null ? free.poll() : null;
    }

    private synchronized void fail(Throwable thrown) {
        failure = failure == null ? thrown : failure;
        notifyAll();
    }

    /** Empties what is due; where another thread does that already, it will take this task too. */
    private void deliver(long turn, T task) throws IOException {
        synchronized (this) {
            worked.put(turn, task);
            if (emptying) {
                return;
            }
            emptying = true;
        }
        for (T next = due(); next != null; next = due()) {
            steps.empty(next);
            synchronized (this) {
                free.add(next);
                notifyAll();
            }
        }
    }

    private synchronized @Nullable T due() {
        T next = failure == null ? worked.remove(emptied) : null;
        emptied += next == null ? 0 : 1;
        emptying = next != null;
        return next;
    }
}
