package vn.khuyenhoc.authoring.gaps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of a file with some of its parts changed. Stateless and thread-safe. */
public final class Patched {
    private Patched() {}

    /**
     * Content with other parts.
     *
     * @param content maps, lists and scalars, which stay as they are
     * @param changes new parts by path, such as {@code tasks.0.owner}; null takes a part away
     * @return null where a path leads nowhere
     */
    public static @Nullable Map<String, Object> with(
            Map<String, Object> content, Map<String, @Nullable Object> changes) {
        Map<String, Object> copy = map(content);
        for (Map.Entry<String, @Nullable Object> change : changes.entrySet()) {
            if (!put(copy, List.of(change.getKey().split("[.]", -1)), change.getValue())) {
                return null;
            }
        }
        return copy;
    }

    /** A map whose keys are texts. */
    static Map<String, @Nullable Object> texts(Map<?, ?> content) {
        Map<String, @Nullable Object> texts = new LinkedHashMap<>();
        content.forEach((key, value) -> texts.put(String.valueOf(key), value));
        return texts;
    }

    private static Map<String, Object> map(Map<?, ?> content) {
        Map<String, Object> copy = new LinkedHashMap<>();
        content.forEach((key, value) -> copy.put(String.valueOf(key), copied(value)));
        return copy;
    }

    private static Object copied(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map(map);
        }
        return value instanceof List<?> list
                ? new ArrayList<Object>(list.stream().map(Patched::copied).toList())
                : value;
    }

    @SuppressWarnings("unchecked")
    private static boolean put(Object around, List<String> path, @Nullable Object value) {
        String key = path.get(0);
        if (around instanceof Map<?, ?> map) {
            return put((Map<String, Object>) map, key, path, value);
        }
        return around instanceof List<?> list
                && key.matches("[0-9]{1,4}")
                && put((List<Object>) list, key, path, value);
    }

    private static boolean put(Map<String, Object> map, String key, List<String> path, @Nullable Object value) {
        if (path.size() > 1) {
            Object inner = map.get(key);
            return inner != null && put(inner, path.subList(1, path.size()), value);
        }
        if (value == null) {
            map.remove(key);
        } else {
            map.put(key, copied(value));
        }
        return true;
    }

    private static boolean put(List<Object> list, String key, List<String> path, @Nullable Object value) {
        int at = Integer.parseInt(key);
        if (at >= list.size()) {
            return false;
        }
        if (path.size() > 1) {
            return put(list.get(at), path.subList(1, path.size()), value);
        }
        if (value == null) {
            list.remove(at);
        } else {
            list.set(at, copied(value));
        }
        return true;
    }
}
