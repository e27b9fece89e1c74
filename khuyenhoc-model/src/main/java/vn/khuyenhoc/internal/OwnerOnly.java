package vn.khuyenhoc.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Files that hold personal data: what is made can be read and written by its owner alone, where the file system knows owners; and every
 * result, personal or not, is written whole or not at all.
 */
public final class OwnerOnly {
    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    private static final FileAttribute<?>[] FILE = attributes("rw-------");

    private OwnerOnly() {}

    /** What writes a file. */
    @FunctionalInterface
    public interface Content {
        /** Writes all of it to a file that is there and empty. */
        void to(Path draft) throws IOException;
    }

    /** Opens a file, which is made so where it is not there. */
    public static FileChannel open(Path file, OpenOption... how) throws IOException {
        return FileChannel.open(file, Set.of(how), FILE);
    }

    /**
     * Writes a file whole or not at all: beside its place first, then in it. Where a file stood there before, the result may be read
     * by whom that could be.
     *
     * @throws IOException if it cannot be written; what was there before stays
     */
    public static void write(Path file, Content content) throws IOException {
        try (Temporary draft = draft(file)) {
            Files.createFile(draft.path(), FILE);
            content.to(draft.path());
            place(draft.path(), file);
        }
    }

    /**
     * Writes a file whole or not at all that is for others to read, such as the index of a pack.
     *
     * @throws IOException if it cannot be written; what was there before stays
     */
    public static void writeForAll(Path file, Content content) throws IOException {
        try (Temporary draft = draft(file)) {
            Files.createFile(draft.path());
            content.to(draft.path());
            place(draft.path(), file);
        }
    }

    /**
     * Writes several files, all of them or none: each beside its place first, and when all are whole, in it.
     *
     * @param files what is to stand at which place
     * @throws IOException if one cannot be written; what was there before stays
     */
    public static void writeAll(Map<Path, byte[]> files) throws IOException {
        Map<Path, Temporary> drafts = new LinkedHashMap<>();
        try {
            for (Map.Entry<Path, byte[]> file : files.entrySet()) {
                Temporary draft = draft(file.getKey());
                drafts.put(file.getKey(), draft);
                Files.createFile(draft.path(), FILE);
                Files.write(draft.path(), file.getValue());
            }
            for (Map.Entry<Path, Temporary> draft : drafts.entrySet()) {
                place(draft.getValue().path(), draft.getKey());
            }
        } finally {
            for (Temporary draft : drafts.values()) {
                draft.close();
            }
        }
    }

    /**
     * Writes a folder whole or not at all, such as a pack or a site, which are for others to read.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is something in its place; that stays
     * @throws IOException if it cannot be written; nothing of it is left
     */
    public static void writeFolder(Path folder, Content content) throws IOException {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(folder.toString());
        }
        try (Temporary draft = draft(folder)) {
            Files.createDirectory(draft.path());
            content.to(draft.path());
            Files.move(draft.path(), folder);
        }
    }

    /** Brings a file to its place at once, although it may come from another disk. */
    public static void bring(Path file, Path place) throws IOException {
        write(place, draft -> Files.move(file, draft, StandardCopyOption.REPLACE_EXISTING));
    }

    /** Puts a draft that is whole in its place, at once. */
    public static void place(Path draft, Path place) throws IOException {
        if (POSIX && Files.isRegularFile(place)) {
            Files.setPosixFilePermissions(draft, Files.getPosixFilePermissions(place));
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static Temporary draft(Path place) {
        String name =
                ".khuyenhoc" + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), 36) + ".tmp";
        return Temporary.at(place.toAbsolutePath().resolveSibling(name));
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
