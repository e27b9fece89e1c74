package vn.khuyenhoc.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The lines of an input, of which each is decoded by itself so that one that is not UTF-8 does not spoil the others. */
final class Lines {
    private static final int CHUNK = 1 << 16;

    /**
     * A line without its end.
     *
     * @param number number from 1
     * @param text its text; null where it is not UTF-8
     */
    record Line(int number, @Nullable String text) {}

    private Lines() {}

    /** Gives the lines of a text. */
    static void each(Reader reader, Consumer<Line> use) {
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

    /** Gives the lines of UTF-8 bytes. */
    static void each(InputStream stream, Consumer<Line> use) {
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
