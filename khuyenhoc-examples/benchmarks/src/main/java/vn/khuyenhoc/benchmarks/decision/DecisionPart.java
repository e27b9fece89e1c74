package vn.khuyenhoc.benchmarks.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.khuyenhoc.benchmarks.peer.Peers;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.run.Jmh;
import vn.khuyenhoc.benchmarks.run.Options;
import vn.khuyenhoc.benchmarks.run.Part;
import vn.khuyenhoc.benchmarks.trial.GeneratedPack;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.benchmarks.trial.Trials;

/** Measures decisions of all contenders on all criteria sets. */
public final class DecisionPart implements Part {
    private static final List<Integer> GENERATED = List.of(12, 60, 200, 1000);
    /** Beyond this many rules the tables of these take minutes to be made ready. */
    private static final int MANY = 200;

    private static final List<String> TABLES = List.of("openl", "dmn");
    private static final List<String> MEASURES = List.of("one", "rules", "hundred", "rulesOnHundred");
    private static final List<String> OWN = List.of(Names.ENGINE, Names.HAND);
    /** The sets on which everything is measured of everybody; on the others only what most is asked about. */
    private static final List<String> EVERYTHING = List.of(Trials.CITIZEN, Trials.generated(60));
    /** Those that gain something by being asked of many at once. */
    private static final List<String> BATCHES =
            List.of(Names.ENGINE, Names.HAND, "drools-new", "drools-pooled", "evrete");

    private static final int FEW_DOSSIERS = 100;
    private static final int DOSSIERS = 1000;

    @Override
    public void run(Options options, Rows rows) throws IOException {
        Path packs = options.work().resolve("packs");
        for (String set : options.list("sets", sets())) {
            int rules = rules(set);
            if (rules > 0) {
                GeneratedPack.jar(packs, rules);
            }
            for (String contender : options.list("contenders", Peers.NAMES)) {
                if (rules <= MANY || !TABLES.contains(contender)) {
                    measure(options, rows, packs, set, contender);
                }
            }
        }
    }

    private static void measure(Options options, Rows rows, Path packs, String set, String contender) {
        boolean own = OWN.contains(contender);
        Jmh jmh = own ? new Jmh("decisions", options) : new Jmh("decisions", options).once();
        Map<String, String> parameters = Map.of(
                "set",
                set,
                "contender",
                contender,
                "packs",
                packs.toAbsolutePath().toString(),
                "dossiers",
                String.valueOf(rules(set) >= MANY ? FEW_DOSSIERS : DOSSIERS));
        List<String> measures = new ArrayList<>(options.list("measures", measures(set, contender)));
        if (set.equals(Trials.FAMILY)) {
            measures.removeIf(DecisionPart::isOfHundred);
        }
        for (String measure : measures) {
            Class<?> benchmark = measure.startsWith("rules") ? RulesBenchmark.class : DecisionBenchmark.class;
            rows.add((measure.equals("one") ? jmh : jmh.once()).run(benchmark, measure, parameters, set, contender, 1));
        }
        if (measures.contains("one") && own) {
            rows.add(jmh.once().run(DecisionBenchmark.class, "one", parameters, set, contender, 2));
        }
    }

    private static boolean isOfHundred(String measure) {
        return measure.toLowerCase(Locale.ROOT).contains("hundred");
    }

    /** What is measured where nobody says it. */
    private static List<String> measures(String set, String contender) {
        if (!EVERYTHING.contains(set)) {
            return OWN.contains(contender) ? List.of("one", "rules") : List.of("one");
        }
        return MEASURES.stream()
                .filter(measure -> !isOfHundred(measure) || BATCHES.contains(contender))
                .toList();
    }

    private static List<String> sets() {
        List<String> sets = new ArrayList<>(List.of(Trials.CITIZEN, Trials.UNIT, Trials.FAMILY));
        GENERATED.forEach(rules -> sets.add(Trials.generated(rules)));
        return sets;
    }

    private static int rules(String set) {
        return GENERATED.stream()
                .filter(rules -> Trials.generated(rules).equals(set))
                .findFirst()
                .orElse(0);
    }
}
