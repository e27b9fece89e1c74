package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What is promised for every input under a megabyte: an answer or the documented exception, in three seconds of one processor, in the
 * memory that the virtual machine was given, and no number in what is told that could be a person's. Immutable.
 *
 * @param seconds seconds of one processor
 */
record Promise(long seconds) {
    /** Inputs are shorter than this. */
    static final int MEGABYTE = 1_000_000;

    /** As it holds without instruments. */
    static final Promise PLAIN = new Promise(3);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long NANOSECONDS = 1_000_000_000;
    private static final Pattern LONG_NUMBER = Pattern.compile("\\p{Nd}{9,}");
    /** Bounds of types that messages name. */
    private static final Set<String> BOUNDS =
            Set.of(String.valueOf(Integer.MAX_VALUE), String.valueOf(Long.MAX_VALUE), "2147483648");

    /**
     * Holds a target to the promise.
     *
     * @throws AssertionError if it takes too long or tells a personal number; what else the target throws is a finding as well
     */
    void hold(Target target, byte[] input) throws IOException {
        for (Target.Reading reading : target.readings()) {
            hold(target.name(), reading, input);
        }
    }

    private void hold(String name, Target.Reading reading, byte[] input) throws IOException {
        String text = new String(input, StandardCharsets.UTF_8);
        long before = THREADS.getCurrentThreadCpuTime();
        reading.read(input, message -> tellsNobody(message, text));
        long took = THREADS.getCurrentThreadCpuTime() - before;
        if (took > seconds * NANOSECONDS) {
            throw new AssertionError(name + " took " + took / 1_000_000 + " ms for " + input.length + " bytes");
        }
    }

    private static void tellsNobody(String message, String input) {
        LONG_NUMBER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .filter(number -> !BOUNDS.contains(number) && input.contains(number))
                .findFirst()
                .ifPresent(number -> {
                    throw new AssertionError("a number of the input is told: " + message);
                });
    }
}
