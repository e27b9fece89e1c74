package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.OwnerOnly;

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
     * @throws BadRequest if the file cannot be the place of a result
     * @throws IOException if it cannot be written; what was there before stays
     */
    static void write(@Nullable Path file, PrintWriter standard, Content content) throws IOException {
        if (file == null) {
            content.to(standard);
            standard.flush();
            return;
        }
        OwnerOnly.write(place(file, List.of()), draft -> {
            try (Writer writer = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
                content.to(writer);
            }
        });
    }

    /**
     * Where a result is to be written: the file itself, or the one that a link leads to, so that the link stays.
     *
     * @param inputs files that are read
     * @throws BadRequest if its folder is not there, if it is no file (a folder, a device, a pipe, a link to nowhere), or if it is one of the inputs
     */
    static Path place(Path file, Collection<Path> inputs) throws IOException {
        folder(file);
        Path place = Files.isSymbolicLink(file) ? linked(file) : file;
        if (Files.exists(place) && !Files.isRegularFile(place)) {
            throw new BadRequest("output.kind", file);
        }
        for (Path input : inputs) {
            if (Files.exists(place) && Files.exists(input) && Files.isSameFile(place, input)) {
                throw new BadRequest("output.input", file);
            }
        }
        return place;
    }

    /** Refuses before anything is read what {@link #place} would refuse in the end; nothing for standard output. */
    static void check(@Nullable Path file, Collection<Path> inputs) throws IOException {
        if (file != null) {
            place(file, inputs);
        }
    }

    private static Path linked(Path link) {
        try {
            return link.toRealPath();
        } catch (IOException e) {
            throw new BadRequest("output.kind", link);
        }
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
