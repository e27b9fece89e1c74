package vn.khuyenhoc.catalogue.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first needed, and only once. Thread-safe.
 *
 * @param <T> what is made
 */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> making;
    private volatile @Nullable T made;

    /** Something that is made by {@code making}. */
    public Once(Supplier<T> making) {
        this.making = making;
    }

    @Override
    public T get() {
        T known = made;
        if (known == null) {
            synchronized (this) {
                known = made;
                if (known == null) {
                    known = making.get();
                    made = known;
                }
            }
        }
        return known;
    }
}
