package vn.khuyenhoc.json.internal;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Values by code, found by the characters of a parser's buffer, so that no text is made of a code that is known. Immutable and
 * thread-safe.
 *
 * @param <T> type of the values
 */
public final class CodeTable<T> {
    private static final int SAMPLES = 8;

    private final @Nullable Entry<T>[] slots;

    private static final class Entry<T> {
        final char[] code;
        final T value;
        final @Nullable Entry<T> next;

        Entry(char[] code, T value, @Nullable Entry<T> next) {
            this.code = code;
            this.value = value;
            this.next = next;
        }
    }

    /** A table of codes. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public CodeTable(Map<String, ? extends T> values) {
        slots = new Entry[Integer.highestOneBit(Math.max(1, values.size())) * 4];
        values.forEach((code, value) -> {
            char[] chars = code.toCharArray();
            int slot = slot(chars, 0, chars.length);
            slots[slot] = new Entry<>(chars, value, slots[slot]);
        });
    }

    /** The constants of an enum by their codes in files. */
    public static <T extends Enum<T>> CodeTable<T> of(Class<T> type) {
        Map<String, T> constants = new LinkedHashMap<>();
        Codes.of(type).forEach((code, constant) -> constants.put(code, type.cast(constant)));
        return new CodeTable<>(constants);
    }

    /** The value whose code stands in a part of a buffer; null where there is none. */
    public @Nullable T get(char[] buffer, int from, int length) {
        for (Entry<T> entry = slots[slot(buffer, from, length)]; entry != null; entry = entry.next) {
            if (Arrays.equals(entry.code, 0, entry.code.length, buffer, from, from + length)) {
                return entry.value;
            }
        }
        return null;
    }

    /** Codes are long and begin alike, so the hash takes a few characters only, the last first. */
    private int slot(char[] buffer, int from, int length) {
        int hash = length;
        int stride = 1 + length / SAMPLES;
        for (int i = from + length - 1; i >= from; i -= stride) {
            hash = hash * 31 + buffer[i];
        }
        return (hash ^ hash >>> 7) & (slots.length - 1);
    }
}
