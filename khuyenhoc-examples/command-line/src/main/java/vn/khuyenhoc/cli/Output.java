package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** Writes a result to a file, whole or not at all, or to standard output. */
final class Output {
    private Output() {}

    /** What writes a result. */
    @FunctionalInterface
    interface Content {
        /** Writes all of it. */
        void to(Writer writer) throws IOException;
    }

    /**
     * Writes a result, UTF-8.
     *
     * @param file file to write; null for standard output
     * @throws IOException if it cannot be written; what was there before stays
     */
    static void write(@Nullable Path file, PrintWriter standard, Content content) throws IOException {
        if (file == null) {
            content.to(standard);
            standard.flush();
            return;
        }
        Path draft = draft(file);
        try {
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.to(writer);
            }
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path draft(Path file) throws IOException {
        return Files.createTempFile(folder(file), ".khuyenhoc", ".tmp");
    }

    /**
     * The folder that a file is to be written in.
     *
     * @throws BadRequest if there is none
     */
    static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(file)) {
            throw new BadRequest("output.folder", file);
        }
        return folder;
    }
}
