package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import vn.khuyenhoc.internal.Temporary;

/** Folders for temporary files, which hold personal data: only their owner may look in. */
final class Folders {
    private Folders() {}

    /** Makes a folder anew, empty. */
    static void renew(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Deletes a folder with everything in it. */
    static void delete(Path folder) {
        try {
            Temporary.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
