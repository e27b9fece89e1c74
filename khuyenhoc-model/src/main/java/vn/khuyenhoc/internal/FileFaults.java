package vn.khuyenhoc.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Objects;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** Says in our own words why a file cannot be read; the words of the system tell a class name or a path at best. */
public final class FileFaults {
    private FileFaults() {}

    /** The fault of a file or folder that could not be read. */
    public static Fault of(Path file, Exception why) {
        return of(file.toString(), why);
    }

    /** The fault of an input, known by its name alone, that could not be read. */
    public static Fault of(String name, Exception why) {
        return Fault.at(Place.of(name, 0, 0), key(why));
    }

    private static String key(Exception why) {
        Throwable cause = why instanceof UncheckedIOException unchecked
                ? Objects.requireNonNullElse(unchecked.getCause(), why)
                : why;
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "file.absent";
        }
        if (cause instanceof AccessDeniedException) {
            return "file.denied";
        }
        if (cause instanceof NotDirectoryException) {
            return "file.noFolder";
        }
        if (cause instanceof FilesWithin.TooMany) {
            return "file.many";
        }
        return cause instanceof FileSystemLoopException ? "file.loop" : other(cause);
    }

    /** Some causes the system tells in words only. */
    private static String other(Throwable cause) {
        String words = cause instanceof IOException ? String.valueOf(cause.getMessage()) : "";
        if (words.endsWith("Not a directory")) {
            return "file.absent";
        }
        return words.endsWith("Is a directory") ? "file.folder" : "file.unreadable";
    }
}
