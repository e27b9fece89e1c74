package vn.khuyenhoc.benchmarks.register;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Jmh;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.run.Program;
import vn.khuyenhoc.benchmarks.trial.Names;

/** Measures whole registers, and what a citizen costs among few and among many. */
public final class RegisterPart implements Part {
    private static final String PART = "register";
    private static final List<Integer> CITIZENS = List.of(1_000, 10_000, 100_000, 1_000_000);

    @Override
    public void run(Options options, Rows rows) throws IOException {
        Jmh jmh = new Jmh(PART, options);
        rows.add(commune(jmh, "hand", Names.HAND));
        rows.add(commune(jmh, "1", Names.ENGINE));
        rows.add(commune(jmh, "2", "engine on 2 threads"));
        int runs = options.quick() ? 1 : 3;
        int most = Integer.parseInt(options.get("citizens", options.quick() ? "100000" : "1000000"));
        for (int citizens : CITIZENS) {
            if (citizens <= most) {
                rows.add(List.of(scale(citizens, most, runs)));
            }
        }
    }

    private static List<Row> commune(Jmh jmh, String contender, String name) {
        return jmh.run(RegisterBenchmark.class, "register", Map.of("contender", contender), "commune", name, 1);
    }

    private static Row scale(int citizens, int all, int runs) throws IOException {
        double[] times = new double[runs];
        for (int i = 0; i < runs; i++) {
            String output = Program.java(List.of(
                            "-Xms1g",
                            "-Xmx2g",
                            "-cp",
                            Program.classPath(),
                            Scale.class.getName(),
                            String.valueOf(citizens),
                            String.valueOf(all)))
                    .output();
            times[i] = Double.parseDouble(output.strip());
        }
        Spread spread = Spread.of(times);
        return new Row(PART, "scale", String.valueOf(citizens), Names.ENGINE, spread.median(), spread.half(), "ns");
    }
}
