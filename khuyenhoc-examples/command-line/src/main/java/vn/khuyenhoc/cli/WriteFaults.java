package vn.khuyenhoc.cli;

import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says why a file could not be written or read once a command was under way; never in the words of the system. */
final class WriteFaults {
    private static final String FULL = "output.full";

    private WriteFaults() {}

    /** What to say of a failure. */
    static String text(Locale locale, Exception failure) {
        Throwable cause = failure instanceof UncheckedIOException unchecked
                ? Objects.requireNonNullElse(unchecked.getCause(), failure)
                : failure;
        String key = key(cause);
        String why = Say.text(locale, key);
        if (key.equals(FULL)) {
            return why;
        }
        String file = cause instanceof FileSystemException known ? known.getFile() : null;
        return file == null ? Say.text(locale, "output.failed", why) : Say.text(locale, "output.failedFile", file, why);
    }

    private static String key(Throwable cause) {
        if (cause instanceof NoSuchFileException || cause instanceof FileNotFoundException) {
            return "output.absent";
        }
        if (cause instanceof AccessDeniedException) {
            return "output.denied";
        }
        return key(cause instanceof FileSystemException known ? known.getReason() : cause.getMessage());
    }

    /** Some causes are told apart by the words of the system alone. */
    private static String key(@Nullable String words) {
        String told = String.valueOf(words);
        if (told.contains("No space left") || told.contains("quota")) {
            return FULL;
        }
        return told.contains("Read-only") ? "output.readOnly" : "output.other";
    }
}
