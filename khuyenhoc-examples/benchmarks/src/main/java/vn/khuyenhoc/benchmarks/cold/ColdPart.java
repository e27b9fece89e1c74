package vn.khuyenhoc.benchmarks.cold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.benchmarks.cold.program.CopyOne;
import vn.khuyenhoc.benchmarks.cold.program.DecideOne;
import vn.khuyenhoc.benchmarks.register.Commune;
import vn.khuyenhoc.benchmarks.result.Row;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.result.Spread;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.run.Program;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.register.RegisterWriter;

/** Measures processes from their start to their end, the two programs in turn, without and with an archive of classes. */
public final class ColdPart implements Part {
    private static final String BARE = "bare";

    @Override
    public void run(Options options, Rows rows) throws IOException {
        Path folder = Files.createDirectories(options.work().resolve("cold").toAbsolutePath());
        Register register = Register.of(List.of(new Commune(Catalogue.load(), 1).citizen("CD-1")));
        new RegisterWriter().write(register, folder.resolve("register.json"));
        int runs = Integer.parseInt(options.get("runs", options.quick() ? "5" : "21"));
        Map<String, List<String>> programs = programs(folder);
        rows.add(measure(programs, "without an archive", runs));
        requireSame(folder);
        Map<String, List<String>> archived = new TreeMap<>();
        for (Map.Entry<String, List<String>> program : programs.entrySet()) {
            String archive = folder.resolve(program.getKey() + ".jsa").toString();
            Program.script(Options.home().resolveSibling("archive.sh"), with(archive, program.getValue()));
            archived.put(program.getKey(), with("-XX:SharedArchiveFile=" + archive, program.getValue()));
        }
        rows.add(measure(archived, "with an archive", runs));
    }

    private static Map<String, List<String>> programs(Path folder) throws IOException {
        Path home = Options.home().toAbsolutePath();
        String register = folder.resolve("register.json").toString();
        String decision = folder.resolve("decision.json").toString();
        Map<String, List<String>> programs = new TreeMap<>();
        programs.put(
                Names.ENGINE, List.of("-cp", ClassPaths.of(home, true), DecideOne.class.getName(), register, decision));
        programs.put(
                BARE,
                List.of(
                        "-cp",
                        ClassPaths.of(home, false),
                        CopyOne.class.getName(),
                        register,
                        folder.resolve("copy.json").toString(),
                        decision));
        return programs;
    }

    private static void requireSame(Path folder) throws IOException {
        if (Files.mismatch(folder.resolve("decision.json"), folder.resolve("copy.json")) >= 0) {
            throw new IllegalStateException("the two programs do not write the same bytes");
        }
    }

    private static List<String> with(String option, List<String> arguments) {
        List<String> all = new ArrayList<>(List.of(option));
        all.addAll(arguments);
        return all;
    }

    /** The programs in turn, so that what else the machine does touches both; the first turn only warms the disk. */
    private static List<Row> measure(Map<String, List<String>> programs, String archive, int runs) throws IOException {
        double[] engine = new double[runs];
        double[] bare = new double[runs];
        for (int i = -1; i < runs; i++) {
            double one = Program.java(program(programs, Names.ENGINE)).seconds();
            double other = Program.java(program(programs, BARE)).seconds();
            if (i >= 0) {
                engine[i] = one * 1000;
                bare[i] = other * 1000;
            }
        }
        return List.of(row(archive, Names.ENGINE, Spread.of(engine)), row(archive, BARE, Spread.of(bare)));
    }

    private static List<String> program(Map<String, List<String>> programs, String name) {
        return java.util.Objects.requireNonNull(programs.get(name));
    }

    private static Row row(String archive, String contender, Spread spread) {
        return new Row("cold", "cold start", archive, contender, spread.median(), spread.half(), "ms");
    }
}
