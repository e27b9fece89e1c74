package vn.khuyenhoc.register;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.khuyenhoc.internal.lines.LineInput;
import vn.khuyenhoc.json.internal.Utf8;

/** The lines of an input, of which each is decoded by itself so that one that is not UTF-8 does not spoil the others. */
final class Lines {
    private static final int ROOM = 1 << 12;
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * A line without its end.
     *
     * @param number number from 1
     * @param text its text, with a sign of replacement for each byte that cannot be read
     * @param sound whether it is UTF-8
     */
    record Line(int number, String text, boolean sound) {

        /** A line of a text. */
        Line(int number, String text) {
            this(number, text, true);
        }

        /** A line of bytes. */
        static Line of(int number, byte[] bytes, int from, int length) {
            String text = new String(bytes, from, length, StandardCharsets.UTF_8);
            return new Line(number, text, Utf8.isSound(bytes, from, length));
        }
    }

    /** Puts the pieces of a line together. Not thread-safe. */
    private static final class Whole implements LineInput.Taker {
        private byte[] bytes = new byte[ROOM];
        private int length;

        @Override
        public void take(byte[] piece, int from, int count) {
            if (length + count > bytes.length) {
                bytes = Arrays.copyOf(bytes, Math.max(length + count, 2 * bytes.length));
            }
            System.arraycopy(piece, from, bytes, length, count);
            length += count;
        }
    }

    private Lines() {}

    /** Gives the lines of a text. */
    static void each(Reader reader, LineConsumer use) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        int number = 0;
        for (String text = lines.readLine(); text != null; text = lines.readLine()) {
            boolean marked = number == 0 && text.startsWith(BYTE_ORDER_MARK);
            number++;
            use.accept(new Line(number, marked ? text.substring(1) : text));
        }
    }

    /** Gives the lines of bytes. */
    static void each(LineInput input, LineConsumer use) throws IOException {
        Whole line = new Whole();
        for (int number = 1; input.next(line); number++) {
            use.accept(number, line.bytes, 0, line.length);
            line.length = 0;
        }
    }
}
