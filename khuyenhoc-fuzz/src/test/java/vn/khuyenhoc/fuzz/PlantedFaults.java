package vn.khuyenhoc.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;

/** Readers that break the promise, each in its way, for an input that has to be found. */
final class PlantedFaults {
    private static final List<byte[]> SEEDS = List.of("code: none".getBytes(StandardCharsets.UTF_8));

    private PlantedFaults() {}

    static List<Target> all() {
        return List.of(
                target("planted-exception", text -> {
                    throw new IllegalStateException("no reader says so");
                }),
                target("planted-leak", text -> "code " + text.replaceAll("\\D", "") + " is not known"),
                target("planted-slowness", text -> String.valueOf(slow())),
                target("planted-memory", text -> String.valueOf(new long[1 << 28].length)));
    }

    private static Target target(String name, UnaryOperator<String> fault) {
        return new Target(
                name,
                (input, told) -> {
                    String text = new String(input, StandardCharsets.UTF_8);
                    if (text.startsWith("code: 079203001234")) {
                        told.accept(fault.apply(text));
                    }
                },
                () -> SEEDS);
    }

    /** Busy for four seconds of one processor. */
    private static long slow() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long end = threads.getCurrentThreadCpuTime() + 4_000_000_000L;
        long turns = 0;
        while (threads.getCurrentThreadCpuTime() < end) {
            turns++;
        }
        return turns;
    }
}
