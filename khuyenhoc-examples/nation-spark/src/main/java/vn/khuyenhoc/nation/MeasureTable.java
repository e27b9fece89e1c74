package vn.khuyenhoc.nation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.internal.OwnerOnly;

/** The figures of runs as one Markdown table, with the limits that they are held against and what a larger nation needs. */
final class MeasureTable {
    /** Spark on two cores may take at most this many times as long as the engine's own two threads. */
    private static final double AGAINST_ALONE = 2.0;
    /** Two cores may take at most this part of the time of one. */
    private static final double AGAINST_ONE_CORE = 0.6;

    private static final double NATION = 100_000_000;
    private static final double HOUR = 3600;
    private static final double MIB = 1 << 20;
    private static final double GIB = 1 << 30;
    /** The cores of the runs that are one process. */
    private static final Map<String, Double> CORES = Map.of("alone", 2.0, "local1", 1.0, "local2", 2.0);

    private final Path records;
    private final List<String> lines = new ArrayList<>();

    private MeasureTable(Path records) {
        this.records = records;
    }

    /** Writes the table of the records in a folder: {@code register}, {@code alone}, {@code local1}, {@code local2}, {@code cluster}. */
    static void write(Path records, Path out) {
        MeasureTable table = new MeasureTable(records);
        table.fill();
        try {
            OwnerOnly.write(out, draft -> Files.write(draft, table.lines));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void fill() {
        Properties register = read("register");
        double citizens = number(register, "citizens");
        lines.add(String.format(
                Locale.ROOT,
                "%,.0f citizens in %,.0f communes; Parquet %,.0f MiB; Java %s, Spark %s; %s.",
                citizens,
                number(register, "communes"),
                number(register, "bytes") / MIB,
                System.getProperty("java.version"),
                org.apache.spark.package$.MODULE$.SPARK_VERSION(),
                register.getProperty("machine", "machine not recorded")));
        lines.add("");
        lines.add(
                "| run | seconds | communes | beyond | above | roll-up | CPU seconds | decisions a second | citizens a second "
                        + "| citizens a second and core | shuffled MiB | memory MiB | digest |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (String run : List.of("alone", "local1", "local2", "cluster")) {
            row(run, citizens);
        }
        limits();
        nation(citizens);
    }

    private void row(String run, double citizens) {
        Properties figures = read(run);
        Properties digest = read(run + "-digest");
        double seconds = number(figures, "seconds");
        // of a cluster the driver tells its own processor and memory, which are the least of it
        Properties ofProcess = CORES.containsKey(run) ? figures : new Properties();
        lines.add(Stream.of(
                        figures.getProperty("master", run),
                        cell("%.1f", seconds),
                        cell("%.1f", number(figures, "seconds.communes")),
                        cell("%.1f", number(figures, "seconds.beyond")),
                        cell("%.1f", number(figures, "seconds.above")),
                        cell("%.1f", number(figures, "seconds.rollup")),
                        cell("%.1f", number(ofProcess, "cpuSeconds")),
                        cell("%,.0f", number(digest, "decisions") / seconds),
                        cell("%,.0f", citizens / seconds),
                        cell("%,.0f", citizens / seconds / CORES.getOrDefault(run, Double.NaN)),
                        cell("%.1f", number(figures, "shuffleBytes") / MIB),
                        cell("%,.0f", number(ofProcess, "memoryBytes") / MIB),
                        String.format(Locale.ROOT, "%.12s", digest.getProperty("digest", "none")))
                .collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** A number; empty where it was not measured. */
    private static String cell(String pattern, double number) {
        return Double.isNaN(number) ? "" : String.format(Locale.ROOT, pattern, number);
    }

    private void limits() {
        double alone = number(read("alone"), "seconds");
        double one = number(read("local1"), "seconds");
        double two = number(read("local2"), "seconds");
        lines.add("");
        lines.add(limit("`local[2]` against the engine's own two threads", two / alone, AGAINST_ALONE));
        lines.add(limit("`local[2]` against `local[1]`", two / one, AGAINST_ONE_CORE));
        String digest = read("alone-digest").getProperty("digest", "none");
        boolean same = List.of("local1", "local2", "cluster").stream()
                .allMatch(run -> digest.equals(read(run + "-digest").getProperty("digest")));
        lines.add("- All runs decide the same, the cluster with a worker killed: " + (same ? "yes." : "**no.**"));
    }

    private static String limit(String what, double measured, double most) {
        String verdict = measured <= most ? "reached" : "**not reached**";
        return String.format(Locale.ROOT, "- %s: measured %.2f, at most %.2f: %s.", what, measured, most, verdict);
    }

    /** What a hundred million citizens need: everything grows with the citizens but the part that does not depend on them. */
    private void nation(double citizens) {
        Properties two = read("local2");
        double times = NATION / citizens;
        double coreHours = 2 * number(two, "seconds") * times / HOUR;
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "A hundred million citizens, %.1f times as many: %.1f core hours (2 cores times the seconds of `local[2]`, times %.1f), so "
                        + "%.1f hours on 8 cores if they share out as two do; %.1f GiB of Parquet; %.0f MiB shuffled; memory as measured for "
                        + "every two tasks, because a task holds one commune at a time.",
                times,
                coreHours,
                times,
                coreHours / 8,
                number(read("register"), "bytes") * times / GIB,
                number(two, "shuffleBytes") * times / MIB));
    }

    private Properties read(String name) {
        Properties figures = new Properties();
        Path file = records.resolve(name + ".properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                figures.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return figures;
    }

    private static double number(Properties figures, String name) {
        return Double.parseDouble(figures.getProperty(name, "NaN"));
    }
}
