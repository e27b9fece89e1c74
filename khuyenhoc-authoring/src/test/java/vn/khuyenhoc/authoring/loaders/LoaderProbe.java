package vn.khuyenhoc.authoring.loaders;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import vn.khuyenhoc.authoring.RuleCompiler;
import vn.khuyenhoc.authoring.RuleSets;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.pack.CompiledPack;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.title.Tier;

/** A program that loads, compiles and reloads packs: first in a thread of the wanted kind, then in its own. */
public final class LoaderProbe {
    private static final Context CONTEXT =
            Context.of(LocalDate.of(2024, 12, 31), 2024).in("xa-toi");

    private LoaderProbe() {}

    /** Kind of thread, folder of a pack, jar of the same. */
    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[1]);
        Path jar = Path.of(arguments[2]);
        FutureTask<String> first = new FutureTask<>(() -> work(folder, jar));
        start(arguments[0], first);
        System.out.println("first " + first.get());
        System.out.println("then " + work(folder, jar));
        System.exit(0);
    }

    private static void start(String kind, FutureTask<String> work) throws ReflectiveOperationException {
        switch (kind) {
            case "main" -> work.run();
            case "common-pool" -> ForkJoinPool.commonPool().execute(work);
            case "virtual" ->
                Thread.class.getMethod("startVirtualThread", Runnable.class).invoke(null, work);
            case "platform-loader" -> start(work, ClassLoader.getPlatformClassLoader());
            case "null-loader" -> start(work, null);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static void start(FutureTask<String> work, ClassLoader loader) {
        Thread thread = new Thread(work);
        thread.setContextClassLoader(loader);
        thread.start();
    }

    private static String work(Path folder, Path jar) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        RuleSet shipped = RuleSet.load();
        shipped.base("vn.khuyenhoc.rules.links");
        RuleSets sets = new RuleSets(Engine.load());
        boolean done = sets.replace(folder).done();
        List<String> outcomes = List.of(
                outcome(CompiledPack.load(jar).engine()),
                outcome(Engine.of(Catalogue.load(List.of(folder)), RuleCompiler.add(shipped, folder))),
                done + " " + outcome(sets.current()),
                onClassPath());
        return outcomes + " " + (before == Thread.currentThread().getContextClassLoader());
    }

    private static String onClassPath() {
        ClassLoader loader = LoaderProbe.class.getClassLoader();
        boolean there = loader.getResource(PackOfCourses.FOLDER + "/pack.yaml") != null;
        return there ? outcome(CompiledPack.load(loader, PackOfCourses.FOLDER).engine()) : "absent";
    }

    private static String outcome(Engine engine) {
        Observation observation = Observation.of("xt_lop", 2024, new Count(3));
        AdministrativeUnit commune = new AdministrativeUnit(
                "X", null, Tier.COMMUNE, null, List.of(), null, null, List.of(observation), List.of());
        return engine.decide(Dossier.of(commune), CONTEXT).findings().stream()
                .filter(finding -> finding.criterion().equals("XT.1"))
                .map(Finding::outcome)
                .findFirst()
                .orElseThrow()
                .name();
    }
}
