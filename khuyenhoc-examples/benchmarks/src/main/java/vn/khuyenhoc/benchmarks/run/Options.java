package vn.khuyenhoc.benchmarks.run;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a run is asked to do.
 *
 * @param values options by name without the dashes
 */
public record Options(Map<String, String> values) {
    private static final List<String> NAMES = List.of(
            "out",
            "only",
            "quick",
            "work",
            "sets",
            "contenders",
            "citizens",
            "threads",
            "khuyenhoc",
            "java-options",
            "runs",
            "profile",
            "measures");

    /**
     * Reads arguments: {@code --name value}, and {@code --quick} alone.
     *
     * @throws IllegalArgumentException naming what is not an option
     */
    public static Options of(String... arguments) {
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < arguments.length; i++) {
            String name = arguments[i].startsWith("--") ? arguments[i].substring(2) : "";
            if (!NAMES.contains(name)) {
                throw new IllegalArgumentException(
                        arguments[i] + ": no option; there are --" + String.join(", --", NAMES));
            }
            boolean alone = name.equals("quick");
            if (!alone && i + 1 == arguments.length) {
                throw new IllegalArgumentException("--" + name + " needs a value");
            }
            values.put(name, alone ? "true" : arguments[++i]);
        }
        return new Options(values);
    }

    /** Whether numbers may be rough. */
    public boolean quick() {
        return values.containsKey("quick");
    }

    /** A value, or another where it was not given. */
    public String get(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A list with commas between, or another where it was not given. */
    public List<String> list(String name, List<String> otherwise) {
        String value = values.get(name);
        return value == null ? otherwise : List.of(value.split(","));
    }

    /** The folder for files that are made on the way. */
    public Path work() {
        return Path.of(get("work", home().resolve("work").toString()));
    }

    /** The folder that holds the jar of this program and its libraries. */
    public static Path home() {
        try {
            Path code = Path.of(Options.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return Objects.requireNonNull(code.getParent());
        } catch (java.net.URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
