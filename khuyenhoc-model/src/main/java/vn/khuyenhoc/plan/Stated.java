package vn.khuyenhoc.plan;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A part of a plan in three values: there, stated or seen not to be there, or not read. Immutable.
 *
 * @param <T> type of the part
 */
public final class Stated<T> {
    private static final Stated<?> UNKNOWN = new Stated<>(false, null);
    private static final Stated<?> NONE = new Stated<>(true, null);
    private final boolean known;
    private final @Nullable T value;

    private Stated(boolean known, @Nullable T value) {
        this.known = known;
        this.value = value;
    }

    /** A part that is there. */
    public static <T> Stated<T> of(T value) {
        return new Stated<>(true, value);
    }

    /** A part that the plan does not have. */
    @SuppressWarnings("unchecked")
    public static <T> Stated<T> none() {
        return (Stated<T>) NONE;
    }

    /** A part of which it is not known whether the plan has it. */
    @SuppressWarnings("unchecked")
    public static <T> Stated<T> unknown() {
        return (Stated<T>) UNKNOWN;
    }

    /** Whether it is known whether the plan has the part. */
    public boolean known() {
        return known;
    }

    /** Whether the plan has the part. */
    public boolean there() {
        return value != null;
    }

    /** The part; empty where the plan has none and where that is not known. */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** A part of the part: none where this is not there, and not known where this is not. */
    public <R> Stated<R> part(Function<T, Stated<R>> part) {
        return value != null ? part.apply(value) : known ? none() : unknown();
    }

    @Override
    public String toString() {
        return value != null ? value.toString() : known ? "none" : "unknown";
    }
}
