package vn.khuyenhoc.internal;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/**
 * Whether a file of a folder may be read. What leads out of the folder may not, nor pipes and devices, which may never end; links to files
 * within it are fine, for some systems put every file behind one.
 */
public final class FilesWithin {
    /** No pack has more files and folders; who asks for more has named the wrong folder. */
    static final int MOST = 20_000;

    private FilesWithin() {}

    /** More than a pack has. */
    static final class TooMany extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * What stands in a folder at any depth, sorted: files, links and folders. Links are not followed, so that no circle of them goes on
     * for ever; what stands in a hidden folder, where editors and systems keep copies, is left out. The folder may be behind a link
     * itself.
     *
     * @throws IOException if it cannot be read, or holds more than any pack
     */
    public static List<Path> entries(Path folder) throws IOException {
        Path real = folder.toRealPath();
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(real, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                add(directory);
                boolean hidden = !directory.equals(real) && FileNames.isEditors(directory);
                return hidden ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                add(file);
                return FileVisitResult.CONTINUE;
            }

            private void add(Path entry) throws IOException {
                if (!entry.equals(real)) {
                    found.add(folder.resolve(real.relativize(entry)));
                }
                if (found.size() > MOST) {
                    throw new TooMany();
                }
            }
        });
        return found.stream().sorted().toList();
    }

    /**
     * What is wrong with a file; empty where it can be read to its end, and for folders.
     *
     * @param folder folder that it must stand in
     * @param file file, or a link
     */
    public static Optional<Fault> fault(Path folder, Path file) {
        Place place = Place.of(file.toString(), 0, 0);
        if (Files.isSymbolicLink(file) && leadsOut(folder, file)) {
            return Optional.of(Fault.at(place, "file.link"));
        }
        return Files.isRegularFile(file) || Files.isDirectory(file)
                ? Optional.empty()
                : Optional.of(Fault.at(place, "file.special"));
    }

    /** Whether anything stands there, also what may not be read: it is to be told, not passed over. */
    public static boolean isThere(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    private static boolean leadsOut(Path folder, Path link) {
        try {
            return !link.toRealPath().startsWith(folder.toRealPath());
        } catch (IOException e) {
            // it leads nowhere, or back to itself
            return true;
        }
    }
}
