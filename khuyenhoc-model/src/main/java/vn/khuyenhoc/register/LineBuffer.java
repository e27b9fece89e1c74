package vn.khuyenhoc.register;

import java.io.ByteArrayOutputStream;

/** Cuts chunks of bytes into lines. */
final class LineBuffer {
    private final LineConsumer use;
    private final ByteArrayOutputStream begun = new ByteArrayOutputStream();
    private int number = 1;

    LineBuffer(LineConsumer use) {
        this.use = use;
    }

    /** Takes the first bytes of a chunk. */
    void add(byte[] chunk, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (chunk[i] == '\n') {
                give(chunk, start, i - start);
                start = i + 1;
            }
        }
        begun.write(chunk, start, length - start);
    }

    /** Gives the last line where it has no end. */
    void end() {
        if (begun.size() > 0) {
            give(new byte[0], 0, 0);
        }
    }

    private void give(byte[] chunk, int from, int length) {
        if (begun.size() == 0) {
            use.accept(number, chunk, from, length);
        } else {
            begun.write(chunk, from, length);
            byte[] line = begun.toByteArray();
            begun.reset();
            use.accept(number, line, 0, line.length);
        }
        number++;
    }
}
