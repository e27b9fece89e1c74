package vn.khuyenhoc.authoring.loaders;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The Java that runs the tests, and the newest beside it.
 *
 * @param home its folder
 * @param feature its number, such as 17
 */
record Javas(Path home, int feature) {

    /** The one that runs, and the newest of those that stand beside it. */
    static List<Javas> all() throws IOException {
        Path home = Path.of(System.getProperty("java.home")).toRealPath();
        List<Javas> all =
                new ArrayList<>(List.of(new Javas(home, Runtime.version().feature())));
        newest(home).ifPresent(all::add);
        return all;
    }

    private static Optional<Javas> newest(Path home) throws IOException {
        String wanted = System.getProperty("newest.java");
        if (wanted != null) {
            return of(Path.of(wanted));
        }
        try (Stream<Path> beside = Files.list(home.getParent())) {
            return beside.flatMap(folder -> of(folder).stream())
                    .filter(java -> java.feature > Runtime.version().feature())
                    .max(Comparator.comparingInt(Javas::feature));
        }
    }

    private static Optional<Javas> of(Path folder) {
        Path release = folder.resolve("release");
        if (!Files.isExecutable(folder.resolve("bin/java")) || !Files.isRegularFile(release)) {
            return Optional.empty();
        }
        try (Stream<String> lines = Files.lines(release)) {
            return lines.filter(line -> line.startsWith("JAVA_VERSION="))
                    .map(line -> Runtime.Version.parse(line.replaceAll(".*=\"|\"", "")))
                    .findFirst()
                    .map(version -> new Javas(folder, version.feature()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String java() {
        return home.resolve("bin/java").toString();
    }

    /** The kinds of threads that it has. */
    List<String> threads() {
        List<String> kinds = new ArrayList<>(List.of("main", "common-pool", "platform-loader", "null-loader"));
        if (feature >= 21) {
            kinds.add("virtual");
        }
        return kinds;
    }
}
