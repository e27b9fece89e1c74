package vn.khuyenhoc.benchmarks.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Launcher;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.run.Program;
import vn.khuyenhoc.benchmarks.run.Program.Outcome;
import vn.khuyenhoc.benchmarks.trial.Trials;

/** Measures the command line's evaluation of whole files against loops that only read and write. */
public final class EvaluatePart implements Part {
    private static final String PART = "evaluate";
    private static final List<String> LOOPS = List.of("tokens", "replay", "databind");
    /** Beyond this many citizens fewer runs are long enough, and the loops tell nothing new. */
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
            int runs = Integer.parseInt(options.get("runs", options.quick() ? "1" : citizens > MANY ? "2" : "5"));
            Map<String, List<String>> commands = new LinkedHashMap<>();
            for (String threads : options.list("threads", List.of("1", "2"))) {
                commands.put(
                        "evaluate on " + threads + " threads", evaluate(options, register, out, threads, communes));
            }
            rows.add(measure(commands, of, runs, out));
            if (citizens <= MANY) {
                for (String loop : LOOPS) {
                    rows.add(measure(Map.of(loop, loop(options, loop, register, out)), of, 1, written(out)));
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

    private static List<String> javaOptions(Options options) throws IOException {
        String given = options.get("java-options", String.join(" ", Launcher.options()));
        return new ArrayList<>(given.isEmpty() ? List.of() : List.of(given.split(" ")));
    }

    /**
     * Measures programs in turns, so that slow minutes of the machine are not those of one of them. What the last has made is deleted, or
     * the system would have to make room in its memory for what the next one writes.
     */
    private static List<Row> measure(Map<String, List<String>> commands, String of, int runs, Path made)
            throws IOException {
        Map<String, List<Outcome>> outcomes = new LinkedHashMap<>();
        for (int i = 0; i < runs; i++) {
            for (Map.Entry<String, List<String>> one : commands.entrySet()) {
                Files.deleteIfExists(made);
                outcomes.computeIfAbsent(one.getKey(), name -> new ArrayList<>())
                        .add(Program.measuredJava(one.getValue()));
            }
        }
        List<Row> rows = new ArrayList<>();
        outcomes.forEach((contender, all) -> {
            Spread time = Spread.of(all.stream().mapToDouble(Outcome::seconds).toArray());
            Spread peak = Spread.of(all.stream().mapToDouble(Outcome::peak).toArray());
            rows.add(new Row(PART, "seconds", of, contender, time.median(), time.half(), "s"));
            rows.add(new Row(PART, "peak memory", of, contender, peak.median(), peak.half(), "MB"));
        });
        return rows;
    }
}
