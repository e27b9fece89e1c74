package vn.khuyenhoc.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/**
 * Whether a file of a folder may be read. What leads out of the folder may not, nor pipes and devices, which may never end; links to files
 * within it are fine, for some systems put every file behind one.
 */
public final class FilesWithin {
    private FilesWithin() {}

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
