package vn.khuyenhoc.nation.alone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiConsumer;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.nation.alone.parquet.ParquetFile;
import vn.khuyenhoc.nation.stage.Codes;
import vn.khuyenhoc.nation.stage.Commune;
import vn.khuyenhoc.nation.stage.Engines;
import vn.khuyenhoc.nation.stage.Later;
import vn.khuyenhoc.nation.stage.Reach;
import vn.khuyenhoc.nation.stage.Settings;
import vn.khuyenhoc.nation.table.DecisionRows;
import vn.khuyenhoc.nation.table.DecisionTable;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;

/** The engine in one process without Spark: the same Parquet in, the same decisions out, commune by commune on some threads. */
public final class Alone {
    private final Settings settings;
    private final RegisterFolder register;
    private final Path to;
    private final int threads;
    private final Map<String, Subject> askers = new ConcurrentSkipListMap<>();
    private final Map<String, String> keepers = new ConcurrentHashMap<>();
    private final Queue<AdministrativeUnit> units = new ConcurrentLinkedQueue<>();
    private final Queue<Settled> ofCommunes = new ConcurrentLinkedQueue<>();

    /**
     * A run.
     *
     * @param from folder of the register
     * @param to folder of the decisions, which must not exist
     */
    public Alone(Settings settings, Path from, Path to, int threads) {
        this.settings = settings;
        this.register = new RegisterFolder(from);
        this.to = to;
        this.threads = threads;
    }

    /** Judges the register; tells how long each stage took. */
    public void decide(BiConsumer<String, Long> timed) {
        long start = System.nanoTime();
        Queue<String> communes = new ConcurrentLinkedQueue<>(register.communes());
        Workers.run(threads, number -> communes(communes, number));
        timed.accept("communes", System.nanoTime() - start);
        start = System.nanoTime();
        for (Subject subject : register.subjects(RegisterTable.ABOVE)) {
            take(subject, RegisterTable.ABOVE);
        }
        beyond();
        timed.accept("beyond", System.nanoTime() - start);
        start = System.nanoTime();
        above();
        timed.accept("above", System.nanoTime() - start);
    }

    private void take(Subject subject, String keeper) {
        if (subject instanceof AdministrativeUnit unit) {
            units.add(unit);
        } else {
            askers.put(subject.id(), subject);
            keepers.put(subject.id(), Reach.place(subject, keeper));
        }
    }

    private void communes(Queue<String> places, int number) {
        try (ParquetFile file = file(1, number)) {
            for (String place = places.poll(); place != null; place = places.poll()) {
                List<Subject> subjects = register.subjects(place);
                Commune commune = new Commune(place, subjects);
                for (Decision decision : commune.decide(Engines.get(), settings.context())) {
                    file.write(DecisionRows.row(decision, commune.place(decision), settings.madeUp()));
                    if (decision.title().name().endsWith("_COMMUNE")) {
                        ofCommunes.add(Settled.of(decision));
                    }
                }
                String keeper = place;
                commune.reachingBeyond().forEach(subject -> take(subject, keeper));
                subjects.stream().filter(AdministrativeUnit.class::isInstance).forEach(unit -> take(unit, keeper));
            }
        }
    }

    private void beyond() {
        Codes.requireOnce(units);
        Later later = new Later();
        askers.values().forEach(later::judge);
        units.forEach(later::count);
        ofCommunes.forEach(later::settle);
        new Counted(register, to, askers.values(), threads).bring(later);
        write(2, later.decide(Engines.get(), settings.context()), keepers);
    }

    private void above() {
        Later later = new Later();
        for (AdministrativeUnit unit : units) {
            if (unit.tier() == Tier.COMMUNE) {
                later.count(unit);
            } else {
                later.judge(unit);
            }
        }
        ofCommunes.forEach(later::settle);
        write(3, later.decide(Engines.get(), settings.context()), Map.of());
    }

    private void write(int stage, List<Decision> decisions, Map<String, String> places) {
        try (ParquetFile file = file(stage, 0)) {
            for (Decision decision : decisions) {
                String place = places.getOrDefault(decision.subject(), decision.subject());
                file.write(DecisionRows.row(decision, place, settings.madeUp()));
            }
        }
    }

    private ParquetFile file(int stage, int number) {
        Path folder = to.resolve("stage=" + stage);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ParquetFile(folder.resolve("part-" + number + ".parquet"), DecisionTable.ALL);
    }
}
