package vn.khuyenhoc.benchmarks.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.run.Program;
import vn.khuyenhoc.benchmarks.run.Program.Outcome;
import vn.khuyenhoc.benchmarks.trial.Trials;

/** Measures the command line's evaluation of whole files against loops that only read and write. */
public final class EvaluatePart implements Part {
    private static final String PART = "evaluate";
    private static final String OPTIONS = "options='";
    private static final List<String> LOOPS = List.of("tokens", "replay", "databind");
    /** Beyond this many citizens one run is long enough, and the loops tell nothing new. */
    private static final int MANY = 1_000_000;

    @Override
    public void run(Options options, Rows rows) throws IOException {
        Path folder = Files.createDirectories(options.work().resolve("evaluate").toAbsolutePath());
        List<String> sizes =
                options.list("citizens", options.quick() ? List.of("100000") : List.of("1000000", "5000000"));
        for (String size : sizes) {
            int citizens = Integer.parseInt(size);
            boolean communes = options.get("profile", "citizens").equals("communes");
            Path register = PeopleFile.of(folder, citizens, communes);
            String of = communes ? "communes of " + citizens : size;
            Path out = folder.resolve("decisions.ndjson");
            int runs = Integer.parseInt(options.get("runs", options.quick() || citizens > MANY ? "1" : "3"));
            for (String threads : options.list("threads", List.of("1", "2"))) {
                List<String> command = evaluate(options, register, out, threads, communes);
                rows.add(measure(command, of, "evaluate on " + threads + " threads", runs));
            }
            if (citizens <= MANY) {
                for (String loop : LOOPS) {
                    rows.add(measure(loop(options, loop, register, out), of, loop, 1));
                    requireSame(loop, out, written(out));
                }
                Files.deleteIfExists(written(out));
            }
            Files.deleteIfExists(out);
        }
    }

    private static List<String> evaluate(Options options, Path register, Path out, String threads, boolean communes)
            throws IOException {
        Path near = Options.home().resolve("../../command-line/target/khuyenhoc.jar");
        List<String> command = javaOptions(options);
        command.addAll(List.of("-jar", options.get("khuyenhoc", near.normalize().toString())));
        command.addAll(List.of("evaluate", register.toString(), "--as-of", "2024-12-31", "--data-year", "2024"));
        command.addAll(List.of("--threads", threads, "--format", "ndjson", "--out", out.toString()));
        if (communes) {
            command.addAll(List.of("--locality", Trials.LOCALITY));
        }
        return command;
    }

    private static List<String> loop(Options options, String loop, Path register, Path decisions) throws IOException {
        List<String> command = javaOptions(options);
        command.addAll(List.of("-cp", Program.classPath(), Loop.class.getName(), loop, register.toString()));
        command.addAll(List.of(decisions.toString(), written(decisions).toString()));
        return command;
    }

    private static Path written(Path decisions) {
        return decisions.resolveSibling("loop.ndjson");
    }

    /** Copied tokens must give the very bytes; the other loops write about as many. */
    private static void requireSame(String loop, Path decisions, Path written) throws IOException {
        if (loop.equals("tokens") && Files.mismatch(decisions, written) >= 0) {
            throw new IllegalStateException("the loop does not write what the evaluation wrote");
        }
    }

    /** The options of the script that starts the command line, so that what is measured is what users run. */
    private static List<String> javaOptions(Options options) throws IOException {
        String given = options.get("java-options", launched());
        return new ArrayList<>(given.isEmpty() ? List.of() : List.of(given.split(" ")));
    }

    private static String launched() throws IOException {
        Path script = Options.home().resolve("../../command-line/khuyenhoc").normalize();
        return Files.readAllLines(script).stream()
                .filter(line -> line.startsWith(OPTIONS))
                .map(line -> line.substring(OPTIONS.length(), line.length() - 1))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(script + " has no line " + OPTIONS));
    }

    private static List<Row> measure(List<String> command, String of, String contender, int runs) throws IOException {
        double[] seconds = new double[runs];
        double[] peaks = new double[runs];
        for (int i = 0; i < runs; i++) {
            Outcome outcome = Program.measuredJava(command);
            seconds[i] = outcome.seconds();
            peaks[i] = outcome.peak();
        }
        Spread time = Spread.of(seconds);
        Spread peak = Spread.of(peaks);
        return List.of(
                new Row(PART, "seconds", of, contender, time.median(), time.half(), "s"),
                new Row(PART, "peak memory", of, contender, peak.median(), peak.half(), "MB"));
    }
}
