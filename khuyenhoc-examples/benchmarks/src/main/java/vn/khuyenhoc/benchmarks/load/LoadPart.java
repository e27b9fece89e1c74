package vn.khuyenhoc.benchmarks.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.run.Program;
import vn.khuyenhoc.benchmarks.trial.GeneratedPack;
import vn.khuyenhoc.benchmarks.trial.Trials;

/** Measures how long rules take to be ready, precompiled and compiled at start, and the heap that they keep. */
public final class LoadPart implements Part {
    private static final String PART = "load";
    private static final List<Integer> RULES = List.of(10, 100, 300, 1000);
    /** Compiling this many takes minutes, so it is done once. */
    private static final int MANY = 300;

    @Override
    public void run(Options options, Rows rows) throws IOException {
        Path packs = options.work().resolve("packs");
        int runs = Integer.parseInt(options.get("runs", options.quick() ? "3" : "9"));
        rows.add(measure("-", "0", "shipped rules alone", runs));
        for (int rules : RULES) {
            String of = String.valueOf(rules);
            rows.add(measure(GeneratedPack.jar(packs, rules).toString(), of, "precompiled", runs));
        }
        for (int rules : RULES) {
            if (rules < MANY || !options.quick()) {
                String folder = GeneratedPack.folder(packs, rules).toString();
                rows.add(measure(folder, String.valueOf(rules), "compiled at start", rules >= MANY ? 1 : 3));
            }
        }
    }

    private static List<Row> measure(String pack, String rules, String contender, int runs) throws IOException {
        double[] times = new double[runs];
        double[] heaps = new double[runs];
        for (int i = 0; i < runs; i++) {
            List<String> arguments = new ArrayList<>(List.of("-cp", Program.classPath(), LoadProbe.class.getName()));
            arguments.addAll(List.of(pack, Trials.generated(Integer.parseInt(rules))));
            String[] output = Program.java(arguments).output().strip().split(" ", -1);
            times[i] = Double.parseDouble(output[0]);
            heaps[i] = Double.parseDouble(output[1]);
        }
        Spread time = Spread.of(times);
        Spread heap = Spread.of(heaps);
        return List.of(
                new Row(PART, "rules ready", rules, contender, time.median(), time.half(), "ms"),
                new Row(PART, "heap kept", rules, contender, heap.median(), heap.half(), "MB"));
    }
}
