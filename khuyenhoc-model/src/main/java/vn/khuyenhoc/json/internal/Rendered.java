package vn.khuyenhoc.json.internal;

import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of values that come again and again, found by equality. Of bounded size: a value takes the place of another. For one
 * thread.
 *
 * @param <T> type of the values, immutable
 */
public final class Rendered<T> {
    private final @Nullable Entry<T>[] entries;
    private final ToIntFunction<T> hash;
    private final Function<T, byte[]> render;

    private static final class Entry<T> {
        final T value;
        final byte[] bytes;

        Entry(T value, byte[] bytes) {
            this.value = value;
            this.bytes = bytes;
        }
    }

    /**
     * An empty store.
     *
     * @param size how many are kept at most, a power of two
     * @param hash equal for equal values; cheaper than that of all their parts
     * @param render makes the bytes of a value
     */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Rendered(int size, ToIntFunction<T> hash, Function<T, byte[]> render) {
        this.entries = new Entry[size];
        this.hash = hash;
        this.render = render;
    }

    /** The bytes of a value. */
    public byte[] of(T value) {
        int spread = hash.applyAsInt(value) * 0x9E3779B9;
        int slot = (spread >>> 16) & (entries.length - 1);
        Entry<T> entry = entries[slot];
        if (entry == null || (entry.value != value && !entry.value.equals(value))) {
            entry = new Entry<>(value, render.apply(value));
            entries[slot] = entry;
        }
        return entry.bytes;
    }
}
