package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.OwnerOnly;

/** Remembers on disk how far a pass has come, so that it can go on there after it was stopped at any moment. */
final class Journal {
    private static final String NAME = "journal";
    private static final int LINES = 4;
    private final Path folder;
    private final String fingerprint;

    Journal(Path folder, String fingerprint) {
        this.folder = folder;
        this.fingerprint = fingerprint;
    }

    /**
     * How far a pass has come.
     *
     * @param fingerprint what it was about
     * @param lines lines that are done
     * @param lengths lengths of the spills
     * @param counts what was counted
     */
    @SuppressWarnings("ArrayRecordComponent") // is handed on, never compared
    record Mark(String fingerprint, long lines, long[] lengths, long[] counts) {}

    /** Puts a mark in place of the one before, whole or not at all. */
    void write(long done, long[] lengths, long[] counts) throws IOException {
        String text = String.join("\n", fingerprint, String.valueOf(done), join(lengths), join(counts)) + "\n";
        Path draft = folder.resolve(NAME + ".new");
        ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
        try (FileChannel channel = OwnerOnly.open(
                draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(draft, folder.resolve(NAME), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The mark of a folder; null where there is none. */
    static @Nullable Mark read(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return null;
        }
        List<String> lines = Files.readAllLines(file);
        if (lines.size() != LINES) {
            return null;
        }
        return new Mark(lines.get(0), Long.parseLong(lines.get(1)), split(lines.get(2)), split(lines.get(LINES - 1)));
    }

    private static String join(long[] numbers) {
        return String.join(" ", Arrays.stream(numbers).mapToObj(String::valueOf).toList());
    }

    private static long[] split(String line) {
        return Arrays.stream(line.split(" ")).mapToLong(Long::parseLong).toArray();
    }
}
