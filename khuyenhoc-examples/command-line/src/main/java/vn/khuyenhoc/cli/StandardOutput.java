package vn.khuyenhoc.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Ends a run with its results on standard output, which may not have taken all of them. */
final class StandardOutput {
    /** How programs end that write to a pipe that nobody reads: 128 and the number of the signal. */
    private static final int NOBODY_READS = 141;

    private static final Path DESCRIPTOR = Path.of("/proc/self/fd/1");

    private StandardOutput() {}

    /**
     * The exit code of a run.
     *
     * @param code what it came to
     */
    static int end(int code, PrintWriter out, PrintWriter err, Locale locale) {
        if (!out.checkError()) {
            return code;
        }
        if (isPipe()) {
            return NOBODY_READS;
        }
        err.println(Say.text(locale, "output.standard"));
        return RunFaults.BAD_REQUEST;
    }

    private static boolean isPipe() {
        try {
            return Files.readSymbolicLink(DESCRIPTOR).toString().matches("(pipe|socket):.*");
        } catch (IOException | UnsupportedOperationException e) {
            return true;
        }
    }
}
