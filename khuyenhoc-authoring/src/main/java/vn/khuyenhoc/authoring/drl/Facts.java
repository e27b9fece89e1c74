package vn.khuyenhoc.authoring.drl;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The classes that a file imports of those that its rules may look for, by their short names. */
final class Facts {
    private final Map<String, Class<?>> known;
    private final TreeMap<String, Class<?>> imported = new TreeMap<>();

    Facts(Map<String, Class<?>> known) {
        this.known = known;
    }

    /** Imports a class; false where rules may not use it or there is none. */
    boolean add(String name) {
        Class<?> type = known.get(name);
        if (type != null) {
            imported.put(type.getSimpleName(), type);
        }
        return type != null;
    }

    @Nullable
    Class<?> type(String simpleName) {
        return imported.get(simpleName);
    }

    Set<String> types() {
        return imported.keySet();
    }
}
