package vn.khuyenhoc.pack.code;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What compiled rules may use of classes that are not their own, each with owner, name and descriptor. What the list does not hold
 * is refused; it stands in {@code allowed.txt} and the files beside it, so that it can be read as a list.
 */
final class Allowed {
    /** For packages of rules of criteria. */
    static final Allowed CRITERIA = new Allowed("allowed.txt", "allowed-criteria.txt");
    /** For packages of rules of gaps. */
    static final Allowed GAPS = new Allowed("allowed.txt", "allowed-gaps.txt");

    /** A class of a package whose last word is {@code gaps}: the rules, or a condition in a folder of its own. */
    private static final Pattern OF_GAPS = Pattern.compile("(?:.*/)?gaps/(?:P[0-9A-F]{2}/)?[^/]+");

    private final Map<Role, Set<String>> calls = new EnumMap<>(Role.class);
    private final Set<String> fields = new HashSet<>();
    private final Set<String> types = new HashSet<>();
    private final Set<String> made = new HashSet<>();
    private final Map<Role, Set<String>> parents = new EnumMap<>(Role.class);

    private Allowed(String... files) {
        Arrays.stream(files).flatMap(Allowed::read).forEach(this::add);
    }

    /** What a class may use, by the package that it stands in. */
    static Allowed to(String name) {
        return OF_GAPS.matcher(name).matches() ? GAPS : CRITERIA;
    }

    private void add(String line) {
        String[] parts = line.split(" ", -1);
        switch (parts[1]) {
            case "reads" -> fields.add(parts[2]);
            case "names" -> types.add(parts[2]);
            case "makes" -> made.add(parts[2]);
            case "is" -> {
                parents.computeIfAbsent(Role.valueOf(parts[0]), role -> new HashSet<>())
                        .add(parts[2]);
                types.add(parts[2]);
            }
            default -> {
                calls.computeIfAbsent(Role.valueOf(parts[0]), role -> new HashSet<>())
                        .add(parts[2]);
                types.add(parts[2].substring(0, parts[2].indexOf('.')));
            }
        }
    }

    private static Stream<String> read(String file) {
        try (InputStream in = Objects.requireNonNull(Allowed.class.getResourceAsStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a class of a role may call a method, written {@code owner.name(arguments)result}. */
    boolean call(Role role, String method) {
        return calls.getOrDefault(role, Set.of()).contains(method);
    }

    /** Whether a method may be named that makes an instance of a class, without calling it. */
    boolean makes(String type) {
        return made.contains(type);
    }

    /** Whether a field may be read, written {@code owner.name:type}. */
    boolean field(String field) {
        return fields.contains(field);
    }

    /** Whether a class may be named: made an instance of, cast to, or given as a literal. */
    boolean type(String name) {
        return types.contains(name);
    }

    /** Whether a class of a role may extend a class or implement an interface. */
    boolean parent(Role role, String name) {
        return parents.getOrDefault(role, Set.of()).contains(name);
    }
}
