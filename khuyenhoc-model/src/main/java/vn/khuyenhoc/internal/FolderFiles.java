package vn.khuyenhoc.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * The files of a folder, at any depth. What leads out of the folder is told and not read, and so are pipes and devices, which may
 * never end; links to files within it are fine, for some systems put every file behind one.
 */
public final class FolderFiles {
    private FolderFiles() {}

    /**
     * Finds files.
     *
     * @param folder folder
     * @param wanted whether a file is wanted, by its name
     * @param faults takes the links that lead out or nowhere, and the pipes and devices
     * @return files that can be read to their end, by path
     * @throws IOException if the folder cannot be read
     */
    public static List<Path> in(Path folder, Predicate<Path> wanted, Faults faults) throws IOException {
        Finder finder = new Finder(folder.toRealPath(), wanted, faults);
        // links are not followed, so that no circle of them goes on for ever
        Files.walkFileTree(folder, finder);
        return finder.found.stream().sorted().toList();
    }

    private static final class Finder extends SimpleFileVisitor<Path> {
        private final List<Path> found = new ArrayList<>();
        private final Path root;
        private final Predicate<Path> wanted;
        private final Faults faults;

        Finder(Path root, Predicate<Path> wanted, Faults faults) {
            this.root = root;
            this.wanted = wanted;
            this.faults = faults;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                link(file);
            } else if (wanted.test(file)) {
                add(file, attributes.isRegularFile());
            }
            return FileVisitResult.CONTINUE;
        }

        private void link(Path file) {
            boolean folder = Files.isDirectory(file);
            if (!folder && !wanted.test(file)) {
                return;
            }
            try {
                if (!file.toRealPath().startsWith(root)) {
                    faults.add(Place.of(file.toString(), 0, 0), "file.link");
                } else if (!folder) {
                    add(file, Files.isRegularFile(file));
                }
            } catch (IOException e) {
                // it leads nowhere, or back to itself
                faults.add(Place.of(file.toString(), 0, 0), "file.link");
            }
        }

        private void add(Path file, boolean regular) {
            if (regular) {
                found.add(file);
            } else {
                faults.add(Place.of(file.toString(), 0, 0), "file.special");
            }
        }
    }
}
