package vn.khuyenhoc.internal;

import java.util.function.Supplier;

/**
 * Runs work with the class loader of this library as the one of the thread. The rule engine looks for its parts with the loader of the
 * thread that happens to come first, and keeps for ever what that loader did not find: threads of pools, of containers and those without
 * any loader find nothing.
 */
public final class OwnLoader {
    private OwnLoader() {}

    /**
     * Runs work.
     *
     * @param owner class whose loader finds everything that the work needs
     * @param work what to do; the loader of the thread is put back after it, whatever happens
     */
    public static <T> T with(Class<?> owner, Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        ClassLoader own = owner.getClassLoader();
        if (before == own) {
            return work.get();
        }
        thread.setContextClassLoader(own);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
