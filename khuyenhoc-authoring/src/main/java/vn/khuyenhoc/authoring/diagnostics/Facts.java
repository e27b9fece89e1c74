package vn.khuyenhoc.authoring.diagnostics;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The classes that rules may look for, by the names that a file imports. */
final class Facts {
    private static final String OURS = "vn.khuyenhoc.";
    private static final Set<String> OF_ALL = Set.of("toString", "hashCode", "equals");
    private final TreeMap<String, Class<?>> imported = new TreeMap<>();

    /** Imports a class; false where rules may not use it or there is none. */
    boolean add(String name) {
        try {
            if (!name.startsWith(OURS) || name.endsWith("*")) {
                return false;
            }
            Class<?> type = Class.forName(name, false, Facts.class.getClassLoader());
            imported.put(type.getSimpleName(), type);
            return Modifier.isPublic(type.getModifiers());
        } catch (ClassNotFoundException | LinkageError e) {
            // on some file systems a name of the wrong case gives another error than no class
            return false;
        }
    }

    @Nullable
    Class<?> type(String simpleName) {
        return imported.get(simpleName);
    }

    Set<String> types() {
        return imported.keySet();
    }

    /** The method of a class that a rule calls by a name; of several, the one that takes as many arguments. */
    static Optional<Method> method(Class<?> type, String name, int arguments) {
        return methods(type).stream()
                .filter(method -> method.getName().equals(name))
                .min(Comparator.comparingInt(method -> Math.abs(method.getParameterCount() - arguments)));
    }

    static Set<String> names(Class<?> type) {
        Set<String> names = new TreeSet<>();
        methods(type).forEach(method -> names.add(method.getName()));
        return names;
    }

    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers())
                        && !Modifier.isStatic(method.getModifiers())
                        && !OF_ALL.contains(method.getName()))
                .toList();
    }
}
