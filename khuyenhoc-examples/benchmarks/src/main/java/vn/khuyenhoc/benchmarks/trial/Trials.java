package vn.khuyenhoc.benchmarks.trial;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.khuyenhoc.benchmarks.hand.Table;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.pack.CompiledPack;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** The criteria sets that are measured, with made-up dossiers. Equal seeds give equal dossiers. */
public final class Trials {
    /** Criteria of the learning citizen: Quyết định 324/QĐ-KHVN. */
    public static final String CITIZEN = "CD324-2023";

    /** Criteria of learning units: Thông tư 22/2020/TT-BGDĐT. */
    public static final String UNIT = "TT22-2020";

    /** The illustrative criteria of families, which count their members. */
    public static final String FAMILY = "LH-GD";

    /** The overlay with the illustrative criteria. */
    public static final String LOCALITY = "lam-ha-minh-hoa";

    private static final String GENERATED = "generated-";

    private Trials() {}

    /** The name of a generated set. */
    public static String generated(int rules) {
        return GENERATED + rules;
    }

    /**
     * A trial.
     *
     * @param name one of the constants, or of a generated set
     * @param packs folder that holds, or will hold, the generated packs
     * @param size number of dossiers
     */
    public static Trial of(String name, Path packs, int size, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        return switch (name) {
            case CITIZEN ->
                trial(name, Shipped.ENGINE, Title.CITIZEN, Context.of(LocalDate.of(2024, 12, 31), 2024), size, random);
            case UNIT ->
                trial(
                        name,
                        Shipped.ENGINE,
                        Title.UNIT_DISTRICT,
                        Context.of(LocalDate.of(2022, 12, 31), 2022),
                        size,
                        random);
            case FAMILY ->
                trial(
                        name,
                        Shipped.ENGINE,
                        Title.FAMILY,
                        Context.of(LocalDate.of(2024, 12, 31), 2024).in(LOCALITY),
                        size,
                        random);
            default -> generated(name, packs, size, random);
        };
    }

    private static Trial generated(String name, Path packs, int size, SplittableRandom random) {
        if (!name.startsWith(GENERATED)) {
            throw new IllegalArgumentException(name + ": no such set; maybe " + CITIZEN);
        }
        int rules = Integer.parseInt(name.substring(GENERATED.length()));
        CompiledPack pack = CompiledPack.load(GeneratedPack.jar(packs, rules));
        Context context =
                Context.of(LocalDate.of(2024, 12, 31), 2024).in(pack.head().locality());
        return trial(name, pack.engine(), Title.CITIZEN, context, size, random);
    }

    private static Trial trial(
            String name, Engine engine, Title title, Context context, int size, SplittableRandom random) {
        Table table = new Table(engine, title, context);
        Dossiers dossiers = new Dossiers(engine.catalogue(), table, random);
        List<Dossier> made = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            made.add(dossiers.next());
        }
        return new Trial(name, engine, table, made);
    }

    /** A subject as it comes from a file: none of its texts is shared with the catalogue. */
    static Subject read(Subject subject) {
        return Json.mapper()
                .readValue(Json.mapper().writerFor(Subject.class).writeValueAsString(subject), Subject.class);
    }

    /** Loaded once, when it is first needed. */
    private static final class Shipped {
        private static final Engine ENGINE = Engine.load();
    }
}
