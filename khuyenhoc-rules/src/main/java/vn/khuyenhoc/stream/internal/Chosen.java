package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Looks at chosen lines of the input again. */
final class Chosen {
    private static final int BYTES = 1 << 18;

    private Chosen() {}

    /** What looks at a line. */
    @FunctionalInterface
    interface Look {
        /** Looks at a line of a batch. */
        void at(Batch batch, int line, long ordinal) throws IOException;
    }

    /** Reads the input and looks at the lines with some numbers. */
    static void each(List<RegisterFile> files, Set<Long> ordinals, Look look) throws IOException {
        Batch batch = new Batch();
        try (BatchReader reader = new BatchReader(files)) {
            while (reader.fill(batch, Long.MAX_VALUE, BYTES)) {
                for (int line = 0; line < batch.count(); line++) {
                    long ordinal = batch.first() + line;
                    if (ordinals.contains(ordinal)) {
                        look.at(batch, line, ordinal);
                    }
                }
            }
        }
    }
}
