package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds seeds among the files of the project, and keeps inputs. */
final class Seed {
    private static final Path PROJECT = Path.of("").toAbsolutePath().getParent();
    private static final Path KEPT = Path.of("src/test/corpus").toAbsolutePath();

    private Seed() {}

    /** The files with an ending in a folder of the project, at any depth. */
    static List<byte[]> files(String folder, String ending) throws IOException {
        List<byte[]> found = new ArrayList<>();
        for (Path file : paths(PROJECT.resolve(folder), ending)) {
            found.add(Files.readAllBytes(file));
        }
        return found;
    }

    /** A folder of the project as one input. */
    static byte[] folder(String folder) throws IOException {
        Path root = PROJECT.resolve(folder);
        StringBuilder bundle = new StringBuilder();
        for (Path file : paths(root, "")) {
            bundle.append(Bundle.HEAD)
                    .append(root.relativize(file).toString().replace('\\', '/'))
                    .append('\n')
                    .append(Files.readString(file));
        }
        return bundle.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What a search begins with: the seeds of a target and what was kept. */
    static List<byte[]> all(Target target) throws IOException {
        List<byte[]> all = new ArrayList<>(target.seeds().find());
        for (Path file : paths(kept(target), "")) {
            all.add(Files.readAllBytes(file));
        }
        return all;
    }

    /** The folder of the kept inputs of a target. */
    static Path kept(Target target) {
        return KEPT.resolve(target.name());
    }

    /** The files with an ending in a folder; none where there is no folder. */
    static List<Path> paths(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
