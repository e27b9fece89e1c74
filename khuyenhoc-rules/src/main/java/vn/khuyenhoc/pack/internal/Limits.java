package vn.khuyenhoc.pack.internal;

import java.io.IOException;
import java.io.InputStream;

/** How large a pack may be, whatever its own numbers say. Ten thousand rules come to less. */
final class Limits {
    static final long LARGEST_JAR = 32L << 20;
    static final int MOST_ENTRIES = 40_000;
    private static final int LARGEST_ENTRY = 4 << 20;
    private static final long LARGEST_WHOLE = 96L << 20;
    private long whole;

    /** More than a pack may hold. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Reads a file to its end. */
    byte[] read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LARGEST_ENTRY + 1);
        whole += bytes.length;
        if (bytes.length > LARGEST_ENTRY || whole > LARGEST_WHOLE) {
            throw new TooLarge();
        }
        return bytes;
    }
}
