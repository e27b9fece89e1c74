package vn.khuyenhoc.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.json.internal.Utf8;

/** The lines of an input, of which each is decoded by itself so that one that is not UTF-8 does not spoil the others. */
final class Lines {
    private static final int CHUNK = 1 << 16;

    /**
     * A line without its end.
     *
     * @param number number from 1
     * @param text its text; null where it is not UTF-8
     */
    record Line(int number, @Nullable String text) {

        /** A line of bytes, without a carriage return at its end. */
        static Line of(int number, byte[] bytes, int from, int length) {
            boolean returns = length > 0 && bytes[from + length - 1] == '\r';
            return new Line(number, decoded(bytes, from, returns ? length - 1 : length));
        }

        private static @Nullable String decoded(byte[] bytes, int from, int length) {
            return Utf8.isSound(bytes, from, length) ? new String(bytes, from, length, StandardCharsets.UTF_8) : null;
        }
    }

    private Lines() {}

    /** Gives the lines of a text. */
    static void each(Reader reader, LineConsumer use) {
        try {
            BufferedReader lines = new BufferedReader(reader);
            int number = 0;
            for (String text = lines.readLine(); text != null; text = lines.readLine()) {
                number++;
                use.accept(new Line(number, text));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the lines of bytes. */
    static void each(InputStream stream, LineConsumer use) {
        try {
            LineBuffer line = new LineBuffer(use);
            byte[] chunk = new byte[CHUNK];
            for (int length = stream.read(chunk); length >= 0; length = stream.read(chunk)) {
                line.add(chunk, length);
            }
            line.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
