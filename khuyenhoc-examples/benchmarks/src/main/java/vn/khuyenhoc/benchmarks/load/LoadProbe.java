package vn.khuyenhoc.benchmarks.load;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.pack.CompiledPack;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.Citizen;

/** Loads a pack and makes one decision by it, then prints the milliseconds since its start and the heap that is kept, in MB. */
public final class LoadProbe {
    private static final double MILLION = 1e6;

    private LoadProbe() {}

    /** Runs; the arguments are a jar or folder, or a hyphen for the shipped rules alone, and the identifier of the overlay. */
    public static void main(String[] arguments) throws InterruptedException {
        long start = System.nanoTime();
        Engine engine = engine(arguments[0]);
        Context context = Context.of(LocalDate.of(2024, 12, 31), 2024);
        Context local = arguments[0].equals("-") ? context : context.in(arguments[1]);
        Citizen citizen = new Citizen("CD-1", null, null, null, null, null, null, List.of(), List.of());
        Outcome outcome = engine.decide(Dossier.of(citizen), local).outcome();
        double spent = (System.nanoTime() - start) / MILLION;
        for (int i = 0; i < 3; i++) {
            System.gc();
            Thread.sleep(50);
        }
        Runtime runtime = Runtime.getRuntime();
        double heap = (runtime.totalMemory() - runtime.freeMemory()) / MILLION;
        System.out.println(spent + " " + heap + " " + outcome + " "
                + engine.rules().packages().size());
    }

    private static Engine engine(String pack) {
        if (pack.equals("-")) {
            return Engine.load();
        }
        Path path = Path.of(pack);
        return pack.endsWith(".jar")
                ? CompiledPack.load(path).engine()
                : Engine.of(Catalogue.load(List.of(path)), RuleCompiler.add(RuleSet.load(), path));
    }
}
