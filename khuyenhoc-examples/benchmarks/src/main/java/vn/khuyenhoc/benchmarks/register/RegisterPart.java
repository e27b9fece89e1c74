package vn.khuyenhoc.benchmarks.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Jmh;
import vn.khuyenhoc.benchmarks.run.Jmh.Measure;
import vn.khuyenhoc.benchmarks.run.Launcher;
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
    private static final int COMMUNE = 3_600;

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
        scale(options.quick() ? 1 : 5, Math.min(most, MANY), rows);
    }

    /** In several machines, because what the just-in-time compiler makes of a program differs from one run to the next. */
    private static void scale(int runs, int all, Rows rows) throws IOException {
        double[][] plain = new double[2][runs];
        double[][] huge = new double[2][runs];
        List<String> pages = Launcher.hugePages();
        for (int i = 0; i < runs; i++) {
            citizen(all, List.of(), plain, i);
            if (!pages.isEmpty()) {
                citizen(all, pages, huge, i);
            }
        }
        rows.add(rows("scale", all, plain));
        if (!pages.isEmpty()) {
            rows.add(rows("scale, huge pages", all, huge));
        }
    }

    private static List<Row> rows(String measure, int all, double[][] citizen) {
        return List.of(row(measure, FEW, Spread.of(citizen[0])), row(measure, all, Spread.of(citizen[1])));
    }

    private static Row row(String measure, int citizens, Spread spread) {
        return new Row(PART, measure, String.valueOf(citizens), Names.ENGINE, spread.median(), spread.half(), "ns");
    }

    private static void citizen(int all, List<String> options, double[][] to, int run) throws IOException {
        List<String> command = new ArrayList<>(options);
        command.addAll(List.of("-Xms1g", "-Xmx2g", "-cp", Program.classPath(), Scale.class.getName()));
        command.addAll(List.of(String.valueOf(all), String.valueOf(FEW), String.valueOf(COMMUNE)));
        List<String> printed = Program.java(command).output().lines().toList();
        for (int i = 0; i < to.length; i++) {
            to[i][run] = Double.parseDouble(printed.get(i));
        }
    }
}
