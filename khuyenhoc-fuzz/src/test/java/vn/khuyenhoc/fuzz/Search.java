package vn.khuyenhoc.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Searches one target with Jazzer, in a virtual machine of its own with the memory that an input may take. */
final class Search {
    /** Personal, identity card and telephone numbers, which nothing may tell. */
    private static final List<String> WORDS = List.of("079203001234", "001099012345", "191234567", "0912345678");

    /** Where a search sees what an input reaches; looking into all libraries takes longer than the search itself. */
    private static final String SEARCHED = "vn.khuyenhoc.**:de.siegmar.**:org.snakeyaml.**";

    private static final Pattern DONE = Pattern.compile("(?s).*Done (\\d+) runs in (\\d+) second.*");
    private static final Pattern REACHED = Pattern.compile("cov: (\\d+) ft: \\d+ corp: (\\d+)");
    private static final int GRACE_SECONDS = 300;

    /** Another search each day; the same one again on that day, so that a finding can be looked for again. */
    private static final long SEED =
            Long.getLong("fuzz.seed", LocalDate.now(ZoneOffset.UTC).toEpochDay());

    private final Target target;
    private final Path folder;

    /** A search that keeps what it makes in a folder. */
    Search(Target target, Path folder) {
        this.target = target;
        this.folder = folder.resolve(target.name()).toAbsolutePath();
    }

    /**
     * What came of a search.
     *
     * @param target name of the target
     * @param runs inputs tried
     * @param seconds seconds it took
     * @param reached edges of the program that were reached
     * @param inputs inputs that reach something no other does
     * @param findings inputs that break the promise
     * @param output what Jazzer wrote
     */
    record Outcome(
            String target, long runs, long seconds, int reached, int inputs, List<Path> findings, String output) {

        /** Whether the search ran to its end. */
        boolean whole() {
            return runs > 0;
        }
    }

    /** Searches for some seconds, or until something is found. */
    Outcome run(long seconds) throws IOException, InterruptedException {
        Path found = Files.createDirectories(folder.resolve("found"));
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path log = folder.resolve("log.txt");
        int number = 0;
        for (byte[] seed : Seed.all(target)) {
            Files.write(seeds.resolve("seed" + number++), seed);
        }
        List<String> command = command(seconds);
        command.addAll(List.of(own().toString(), seeds.toString()));
        Process jazzer = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!jazzer.waitFor(seconds + GRACE_SECONDS, TimeUnit.SECONDS)) {
            jazzer.destroyForcibly().waitFor();
        }
        return outcome(Files.readString(log, StandardCharsets.ISO_8859_1), Seed.paths(found, ""));
    }

    private Path own() throws IOException {
        return Files.createDirectories(folder.resolve("inputs"));
    }

    private List<String> command(long seconds) throws IOException {
        Path dictionary = folder.resolve("words.dict");
        Files.write(dictionary, WORDS.stream().map(word -> '"' + word + '"').toList());
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Xss1m",
                "-XX:+UseSerialGC",
                // a search is over before the slower compiler has earned its time
                "-XX:TieredStopAtLevel=1",
                "-Dfile.encoding=UTF-8",
                "-D" + JazzerEntry.TARGET + "=" + target.name(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + JazzerEntry.class.getName(),
                "--instrumentation_includes=" + SEARCHED,
                "--custom_hook_includes=" + SEARCHED,
                "--reproducer_path=" + folder,
                "-artifact_prefix=" + folder.resolve("found") + "/",
                "-dict=" + dictionary,
                "-max_total_time=" + seconds,
                "-seed=" + SEED,
                "-max_len=16384",
                "-timeout=100",
                "-report_slow_units=100000",
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
    }

    private Outcome outcome(String log, List<Path> findings) {
        Matcher done = DONE.matcher(log);
        boolean whole = done.matches();
        int reached = 0;
        int inputs = 0;
        for (Matcher line = REACHED.matcher(log); line.find(); ) {
            reached = Integer.parseInt(line.group(1));
            inputs = Integer.parseInt(line.group(2));
        }
        return new Outcome(
                target.name(),
                whole ? Long.parseLong(done.group(1)) : 0,
                whole ? Long.parseLong(done.group(2)) : 0,
                reached,
                inputs,
                findings,
                log);
    }
}
