package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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
    private int working;
    private boolean exhausted;
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

    private Pipeline(Steps<T> steps, int threads) {
        this.steps = steps;
        this.working = threads;
    }

    /**
     * Runs everything.
     *
     * @param threads how many work; of several none is the calling one, which empties meanwhile, and mostly waits for them or for the
     *     disk; one alone is the calling one, and does everything
     */
    static <T> void run(int threads, Supplier<T> tasks, Steps<T> steps, Supplier<Worker<T>> workers) {
        try {
            if (threads == 1) {
                alone(tasks.get(), steps, workers.get());
            } else {
                new Pipeline<>(steps, threads).together(threads, tasks, workers);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> void alone(T task, Steps<T> steps, Worker<T> worker) throws IOException {
        while (steps.fill(task)) {
            worker.work(task);
            steps.empty(task);
        }
    }

    private void together(int threads, Supplier<T> tasks, Supplier<Worker<T>> workers) throws IOException {
        for (int i = 0; i < threads + WAITING; i++) {
            free.add(tasks.get());
        }
        List<Thread> others = new ArrayList<>();
        for (int i = 1; i <= threads; i++) {
            Thread thread = new Thread(() -> work(workers), "khuyenhoc-stream-" + i);
            thread.setDaemon(true);
            thread.start();
            others.add(thread);
        }
        try {
            for (T next = due(); next != null; next = due()) {
                steps.empty(next);
                free(next);
            }
        } catch (IOException | RuntimeException | Error e) {
            fail(e);
        }
        for (Thread thread : others) {
            join(thread);
        }
        rethrow();
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }

    private static IllegalStateException interrupted(InterruptedException e) {
        Thread.currentThread().interrupt();
        return new IllegalStateException("interrupted while deciding", e);
    }

    private void rethrow() throws IOException {
        Throwable thrown = failure;
        if (thrown instanceof IOException io) {
            throw io;
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
        leave();
    }

    private boolean one(Worker<T> worker) throws IOException {
        T task;
        long turn;
        synchronized (inlet) {
            task = acquire();
            if (task == null || exhausted || !steps.fill(task)) {
                exhausted = true;
                return false;
            }
            turn = filled++;
        }
        worker.work(task);
        deliver(turn, task);
        return true;
    }

    private synchronized @Nullable T acquire() {
        awaitUntil(() -> !free.isEmpty() || failure != null);
        return failure == null ? free.poll() : null;
    }

    private synchronized void deliver(long turn, T task) {
        worked.put(turn, task);
        notifyAll();
    }

    /** The next task to empty; null where none will come. */
    private synchronized @Nullable T due() {
        awaitUntil(() -> worked.containsKey(emptied) || working == 0 || failure != null);
        return failure == null ? worked.remove(emptied) : null;
    }

    private synchronized void free(T task) {
        emptied++;
        free.add(task);
        notifyAll();
    }

    private synchronized void fail(Throwable thrown) {
        failure = failure == null ? thrown : failure;
        notifyAll();
    }

    /** A thread has nothing left to work on. */
    private synchronized void leave() {
        working--;
        notifyAll();
    }

    private synchronized void awaitUntil(BooleanSupplier enough) {
        try {
            while (!enough.getAsBoolean()) {
                wait();
            }
        } catch (InterruptedException e) {
            throw interrupted(e);
        }
    }
}
