package vn.khuyenhoc.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders that could not be written to the end. */
public final class FileTrees {
    private FileTrees() {}

    /**
     * Deletes a folder with everything in it, if it is there.
     *
     * @param why what kept it from being written; takes along what keeps it from being deleted
     */
    public static void delete(Path folder, IOException why) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> files = walk.sorted(Comparator.reverseOrder()).toList();
            for (Path file : files) {
                Files.delete(file);
            }
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }
}
