package vn.khuyenhoc.internal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Files that hold personal data: what is made can be read and written by its owner alone, where the file system knows owners. */
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
     * Writes a file whole or not at all: beside its place first, then in it.
     *
     * @throws IOException if it cannot be written; what was there before stays
     */
    public static void write(Path file, Content content) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), ".khuyenhoc", ".tmp", FILE);
        try {
            content.to(draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static FileAttribute<?>[] attributes(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
