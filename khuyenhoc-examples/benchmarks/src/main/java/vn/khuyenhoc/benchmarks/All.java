package vn.khuyenhoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.benchmarks.cold.ColdPart;
import vn.khuyenhoc.benchmarks.decision.DecisionPart;
import vn.khuyenhoc.benchmarks.evaluate.EvaluatePart;
import vn.khuyenhoc.benchmarks.load.LoadPart;
import vn.khuyenhoc.benchmarks.register.RegisterPart;
import vn.khuyenhoc.benchmarks.result.Report;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;

/** Runs all parts, or some, and writes the results of all parts that were ever run as Markdown. */
public final class All {
    private static final Map<String, Part> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("decisions", new DecisionPart());
        PARTS.put("register", new RegisterPart());
        PARTS.put("load", new LoadPart());
        PARTS.put("cold", new ColdPart());
        PARTS.put("evaluate", new EvaluatePart());
    }

    private All() {}

    /** Runs; see the README for the options. */
    public static void main(String[] arguments) throws IOException {
        Options options = Options.of(arguments);
        Files.createDirectories(options.work());
        Rows rows = new Rows(options.work().resolve("rows.tsv"));
        List<String> names = List.copyOf(PARTS.keySet());
        for (String name : options.list("only", names)) {
            Part part = PARTS.get(name);
            if (part == null) {
                throw new IllegalArgumentException(name + ": no such part; there are " + names);
            }
            part.run(options, rows);
        }
        Path out = Path.of(options.get("out", "results.md"));
        Files.writeString(out, new Report(rows).text(Options.home().resolve("lib"), names));
    }
}
