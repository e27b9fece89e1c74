package vn.khuyenhoc.benchmarks.evaluate;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A program that only reads a register and writes decisions that were made before, to see what reading and writing cost by
 * themselves.
 */
public final class Loop {
    private static final int BUFFER = 1 << 16;

    private Loop() {}

    /**
     * Runs.
     *
     * @param arguments {@code tokens}, {@code replay} or {@code databind}; the register; the decisions; the file to write
     */
    public static void main(String[] arguments) throws IOException {
        Path decisions = Path.of(arguments[2]);
        try (InputStream register = open(Path.of(arguments[1]));
                InputStream made = open(decisions);
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(Path.of(arguments[3])), BUFFER)) {
            switch (arguments[0]) {
                case "tokens" -> TokenLoops.copy(register, made, out);
                case "replay" -> TokenLoops.replay(register, made, out);
                case "databind" -> DatabindLoop.run(register, made, out);
                default -> throw new IllegalArgumentException(arguments[0]);
            }
        }
    }

    private static InputStream open(Path file) throws IOException {
        return new BufferedInputStream(Files.newInputStream(file), BUFFER);
    }
}
