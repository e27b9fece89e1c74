package vn.khuyenhoc.authoring.drl;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;

/** The classes that rules may look for, by the names that a file imports, and the words that each of them knows; no others. */
final class Facts {
    private static final Map<Class<?>, Set<String>> WORDS =
            Map.of(Assessment.class, words(), Award.class, Set.of("criterion", "points"));
    private static final Map<String, Class<?>> KNOWN =
            WORDS.keySet().stream().collect(Collectors.toMap(Class::getName, type -> type));
    private final TreeMap<String, Class<?>> imported = new TreeMap<>();

    private static Set<String> words() {
        return Terms.all().entrySet().stream()
                .flatMap(term -> Stream.of(term.getKey(), term.getValue()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The full names of all classes that rules may look for, sorted. */
    static Set<String> all() {
        return new TreeSet<>(KNOWN.keySet());
    }

    /** Imports a class; false where rules may not use it or there is none. */
    boolean add(String name) {
        Class<?> type = KNOWN.get(name);
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

    /** The method that a word of a class is. */
    static Optional<Method> method(Class<?> type, String word) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getName().equals(word))
                .filter(method -> words(type).contains(word))
                .findFirst();
    }

    /** The words that a class knows; none where rules may not ask it anything. */
    static Set<String> words(Class<?> type) {
        return WORDS.getOrDefault(type, Set.of());
    }
}
