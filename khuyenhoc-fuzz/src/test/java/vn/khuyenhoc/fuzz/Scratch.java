package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of this virtual machine for inputs that must be files. Its name is told in faults, so that no long number may stand in it. */
final class Scratch {
    private static final Path FOLDER = make();

    private Scratch() {}

    /** An input as a file. */
    static Path file(String name, byte[] input) throws IOException {
        return Files.write(path(name), input);
    }

    /** A path that may be written to. */
    static Path path(String name) {
        return FOLDER.resolve(name);
    }

    private static Path make() {
        try {
            String name = "run" + ProcessHandle.current().pid();
            return Files.createDirectories(Path.of("target", "scratch", name).toAbsolutePath());
        } catch (IOException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
