package vn.khuyenhoc.pack.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What compiled rules may use of classes that are not their own, each with owner, name and descriptor. What the list does not hold
 * is refused; it stands in {@code allowed.txt}, so that it can be read as a list.
 */
final class Allowed {
    private static final Map<Role, Set<String>> CALLS = new EnumMap<>(Role.class);
    private static final Set<String> FIELDS = new HashSet<>();
    private static final Set<String> TYPES = new HashSet<>();
    private static final Map<Role, Set<String>> PARENTS = new EnumMap<>(Role.class);

    static {
        read().forEach(Allowed::add);
    }

    private Allowed() {}

    private static void add(String line) {
        String[] parts = line.split(" ", -1);
        switch (parts[1]) {
            case "reads" -> FIELDS.add(parts[2]);
            case "names" -> TYPES.add(parts[2]);
            case "is" -> {
                PARENTS.computeIfAbsent(Role.valueOf(parts[0]), role -> new HashSet<>())
                        .add(parts[2]);
                TYPES.add(parts[2]);
            }
            default -> {
                CALLS.computeIfAbsent(Role.valueOf(parts[0]), role -> new HashSet<>())
                        .add(parts[2]);
                TYPES.add(parts[2].substring(0, parts[2].indexOf('.')));
            }
        }
    }

    private static List<String> read() {
        try (InputStream in = Objects.requireNonNull(Allowed.class.getResourceAsStream("allowed.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a class of a role may call a method, written {@code owner.name(arguments)result}. */
    static boolean call(Role role, String method) {
        return CALLS.getOrDefault(role, Set.of()).contains(method);
    }

    /** Whether a field may be read, written {@code owner.name:type}. */
    static boolean field(String field) {
        return FIELDS.contains(field);
    }

    /** Whether a class may be named: made an instance of, cast to, or given as a literal. */
    static boolean type(String name) {
        return TYPES.contains(name);
    }

    /** Whether a class of a role may extend a class or implement an interface. */
    static boolean parent(Role role, String name) {
        return PARENTS.getOrDefault(role, Set.of()).contains(name);
    }
}
