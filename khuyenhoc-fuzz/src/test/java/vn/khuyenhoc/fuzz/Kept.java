package vn.khuyenhoc.fuzz;

import java.io.IOException;

/** Tries an input as it is and grown. */
final class Kept {
    private Kept() {}

    static void hold(Target target, byte[] input) throws IOException {
        try {
            Promise.PLAIN.hold(target, input);
            for (byte[] grown : Grown.of(input)) {
                Promise.PLAIN.hold(target, grown);
            }
        } catch (OutOfMemoryError e) {
            // a test's runner would end with it
            throw new AssertionError(target.name() + " takes more memory than it may", e);
        }
    }
}
