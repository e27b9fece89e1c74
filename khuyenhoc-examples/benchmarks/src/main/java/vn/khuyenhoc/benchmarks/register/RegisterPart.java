package vn.khuyenhoc.benchmarks.register;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Jmh;
import vn.khuyenhoc.benchmarks.run.Jmh.Measure;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.run.Program;
import vn.khuyenhoc.benchmarks.trial.Names;

/** Measures whole registers, and what a citizen costs among few and among many. */
public final class RegisterPart implements Part {
    private static final String PART = "register";
    private static final String CONTENDER = "contender";
    private static final int FEW = 1_000;
    private static final int MANY = 1_000_000;

    @Override
    public void run(Options options, Rows rows) throws IOException {
        rows.add(new Jmh(PART, options)
                .inTurns(
                        new Measure(RegisterBenchmark.class, "register", "commune", 1),
                        Map.of(
                                Names.HAND,
                                Map.of(CONTENDER, Names.HAND),
                                Names.ENGINE,
                                Map.of(CONTENDER, "1"),
                                "engine on 2 threads",
                                Map.of(CONTENDER, "2"))));
        int most = options.list("citizens", List.of(options.quick() ? "100000" : "1000000")).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(MANY);
        scale(options.quick() ? 1 : 7, Math.min(most, MANY), rows);
    }

    /** In turns, because what the just-in-time compiler makes of a program differs from one run to the next. */
    private static void scale(int runs, int all, Rows rows) throws IOException {
        double[] few = new double[runs];
        double[] many = new double[runs];
        for (int i = 0; i < runs; i++) {
            few[i] = citizen(FEW, all);
            many[i] = citizen(all, all);
        }
        rows.add(List.of(row(FEW, Spread.of(few)), row(all, Spread.of(many))));
    }

    private static Row row(int citizens, Spread spread) {
        return new Row(PART, "scale", String.valueOf(citizens), Names.ENGINE, spread.median(), spread.half(), "ns");
    }

    private static double citizen(int citizens, int all) throws IOException {
        String output = Program.java(List.of(
                        "-Xms1g",
                        "-Xmx2g",
                        "-cp",
                        Program.classPath(),
                        Scale.class.getName(),
                        String.valueOf(citizens),
                        String.valueOf(all)))
                .output();
        return Double.parseDouble(output.strip());
    }
}
