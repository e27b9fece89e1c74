package vn.khuyenhoc.nation;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.spark.executor.TaskMetrics;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import vn.khuyenhoc.internal.OwnerOnly;

/** What a run took: seconds of its stages and of the processor, shuffled bytes, memory. Thread-safe. */
final class RunFigures extends SparkListener {
    private static final double NANOS = 1e9;
    private static final double MILLIS = 1e3;
    private final long start = System.nanoTime();
    private final Map<String, Object> figures = new TreeMap<>();
    private final AtomicLong shuffled = new AtomicLong();

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
        TaskMetrics metrics = end.taskMetrics();
        if (metrics != null) {
            shuffled.addAndGet(metrics.shuffleWriteMetrics().bytesWritten());
        }
    }

    /** Takes the time of a stage. */
    synchronized void stage(String name, long nanos) {
        figures.put("seconds." + name, nanos / NANOS);
    }

    /** Takes a figure. */
    synchronized void put(String name, Object value) {
        figures.put(name, value);
    }

    /** The seconds so far. */
    double seconds() {
        return (System.nanoTime() - start) / NANOS;
    }

    /** Writes the figures, a line each. */
    synchronized void write(Path file) {
        figures.put("seconds", seconds());
        figures.put("cpuSeconds", cpuSeconds());
        figures.put("collectingSeconds", collectingSeconds());
        figures.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        figures.put("shuffleBytes", shuffled.get());
        figures.put("memoryBytes", peakMemory());
        StringBuilder text = new StringBuilder();
        figures.forEach(
                (name, value) -> text.append(name).append('=').append(value).append('\n'));
        try {
            OwnerOnly.write(file, draft -> Files.writeString(draft, text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Seconds of all cores that this process had, compiling and collecting garbage included; none where the platform does not tell. */
    private static double cpuSeconds() {
        return ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
                ? system.getProcessCpuTime() / NANOS
                : Double.NaN;
    }

    /** Seconds in which tasks waited for the collection of garbage. */
    private static double collectingSeconds() {
        return ManagementFactory.getGarbageCollectorMXBeans().stream()
                        .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                        .sum()
                / MILLIS;
    }

    /** The most memory that this process had at once, where the system tells; otherwise what the heap has now. */
    private static long peakMemory() {
        Path status = Path.of("/proc/self/status");
        try {
            for (String line : Files.isReadable(status) ? Files.readAllLines(status) : List.<String>of()) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Runtime.getRuntime().totalMemory();
    }
}
