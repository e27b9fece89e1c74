package vn.khuyenhoc.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Unmodifiable copies that keep null elements, so that validation can name them instead of a constructor failing. */
public final class Copies {
    private Copies() {}

    /** An unmodifiable copy; an absent list is empty, and all empty lists are one. */
    public static <T extends @Nullable Object> List<T> of(@Nullable List<T> list) {
        return list == null || list.isEmpty() ? List.of() : Collections.unmodifiableList(new ArrayList<>(list));
    }
}
