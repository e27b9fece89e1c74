package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** What Jazzer calls: the target that is named by a property of the virtual machine. */
public final class JazzerEntry {
    /** Names the target. */
    static final String TARGET = "fuzz.target";

    /** Instruments make everything slower; whoever reports a finding tries it again without them. */
    private static final Promise INSTRUMENTED = new Promise(30);

    private static final int SHARE_OF_GROWN = 8;
    private static final Target SEARCHED = Targets.named(System.getProperty(TARGET));
    /** Paid in advance, so that a search begins with many small inputs. */
    private static final long IN_ADVANCE = 1_000_000_000;

    private static long begun;
    private static long spentOnGrown = IN_ADVANCE;

    private JazzerEntry() {}

    /** Makes ready what the first input would wait for. */
    public static void fuzzerInitialize() throws IOException {
        for (Target.Reading reading : SEARCHED.readings()) {
            reading.read(new byte[0], message -> {});
        }
        begun = spent();
    }

    /** Tries an input, and grown ones for an eighth of the time. */
    public static void fuzzerTestOneInput(byte[] input) throws IOException {
        if (input.length >= Promise.MEGABYTE) {
            return;
        }
        INSTRUMENTED.hold(SEARCHED, input);
        long now = spent();
        if (spentOnGrown * SHARE_OF_GROWN < now - begun) {
            for (byte[] grown : Grown.of(input)) {
                INSTRUMENTED.hold(SEARCHED, grown);
            }
            spentOnGrown += spent() - now;
        }
    }

    /** Nanoseconds of this thread. */
    private static long spent() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
