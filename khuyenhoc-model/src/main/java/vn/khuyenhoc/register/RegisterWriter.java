package vn.khuyenhoc.register;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.ObjectWriter;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.subject.Subject;

/**
 * Writes registers as JSON or NDJSON, UTF-8: one subject a line, in the order of the register, properties in the order of the
 * records. Equal registers give equal bytes, and what is written reads back equal. Thread-safe.
 *
 * <p>Names and personal numbers are written: a file is as confidential as its register.
 */
public final class RegisterWriter {
    private final ObjectWriter writer = Json.mapper().writerFor(Subject.class);

    /**
     * Writes a file whole or not at all: beside it first, then in its place. A new file can be read by its owner only, where the
     * file system knows owners.
     *
     * @param file file to write, ending in {@code .json} or {@code .ndjson}
     * @throws IllegalArgumentException if it ends otherwise
     * @throws IOException if it cannot be written; what was there before stays
     */
    public void write(Register register, Path file) throws IOException {
        boolean lines = isNdjson(file);
        OwnerOnly.write(file, draft -> {
            try (OutputStream stream = Files.newOutputStream(draft)) {
                write(register, stream, lines);
            }
        });
    }

    /** Writes one JSON document; flushes but does not close the stream. */
    public void writeJson(Register register, OutputStream stream) throws IOException {
        write(register, stream, false);
    }

    /** Writes one subject a line; flushes but does not close the stream. */
    public void writeNdjson(Register register, OutputStream stream) throws IOException {
        write(register, stream, true);
    }

    private static boolean isNdjson(Path file) {
        String name = file.toString();
        if (!name.endsWith(RegisterFormat.NDJSON.ending()) && !name.endsWith(RegisterFormat.JSON.ending())) {
            throw new IllegalArgumentException(file + ": the name must end in .json or .ndjson");
        }
        return name.endsWith(RegisterFormat.NDJSON.ending());
    }

    private void write(Register register, OutputStream stream, boolean lines) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8.newEncoder()));
        text.write(lines ? "" : "{\"subjects\": [\n");
        String between = "";
        for (Subject subject : register.subjects()) {
            text.write(between);
            text.write(writer.writeValueAsString(subject));
            between = lines ? "\n" : ",\n";
        }
        text.write(between.isEmpty() ? "" : "\n");
        text.write(lines ? "" : "]}\n");
        text.flush();
    }
}
