package vn.khuyenhoc.benchmarks.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.benchmarks.peer.Peers;
import vn.khuyenhoc.benchmarks.result.Rows;
import vn.khuyenhoc.benchmarks.run.Jmh;
import vn.khuyenhoc.benchmarks.run.Jmh.Measure;
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

    private static final String ONE = "one";
    private static final List<String> TABLES = List.of("openl", "dmn");
    private static final List<String> MEASURES = List.of(ONE, "rules", "hundred", "rulesOnHundred");
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
        Path packs = options.work().resolve("packs").toAbsolutePath();
        Jmh jmh = new Jmh("decisions", options);
        for (String set : options.list("sets", sets())) {
            int rules = rules(set);
            if (rules > 0) {
                GeneratedPack.jar(packs, rules);
            }
            List<String> contenders = options.list("contenders", Peers.NAMES).stream()
                    .filter(contender -> rules <= MANY || !TABLES.contains(contender))
                    .toList();
            inTurns(options, jmh, rows, packs, set, contenders);
            for (String contender : contenders) {
                once(options, jmh, rows, packs, set, contender);
            }
        }
    }

    /** The engine and the hand, on whose ratio most depends. */
    private static void inTurns(Options options, Jmh jmh, Rows rows, Path packs, String set, List<String> contenders) {
        Map<String, Map<String, String>> own = new TreeMap<>();
        for (String contender : contenders) {
            if (OWN.contains(contender) && measures(options, set, contender).contains(ONE)) {
                own.put(contender, parameters(packs, set, contender));
            }
        }
        if (!own.isEmpty()) {
            rows.add(jmh.inTurns(new Measure(DecisionBenchmark.class, ONE, set, 1), own));
        }
    }

    private static void once(Options options, Jmh jmh, Rows rows, Path packs, String set, String contender) {
        boolean own = OWN.contains(contender);
        Map<String, String> parameters = parameters(packs, set, contender);
        for (String measure : measures(options, set, contender)) {
            Class<?> benchmark = measure.startsWith("rules") ? RulesBenchmark.class : DecisionBenchmark.class;
            // those measured in turns already are measured on two threads here
            int threads = own && measure.equals(ONE) ? 2 : 1;
            rows.add(jmh.once(new Measure(benchmark, measure, set, threads), contender, parameters));
        }
    }

    private static Map<String, String> parameters(Path packs, String set, String contender) {
        int dossiers = rules(set) >= MANY ? FEW_DOSSIERS : DOSSIERS;
        return Map.of(
                "set", set, "contender", contender, "packs", packs.toString(), "dossiers", String.valueOf(dossiers));
    }

    private static List<String> measures(Options options, String set, String contender) {
        return options.list("measures", measures(set, contender)).stream()
                .filter(measure -> !set.equals(Trials.FAMILY) || !isOfHundred(measure))
                .toList();
    }

    private static boolean isOfHundred(String measure) {
        return measure.toLowerCase(Locale.ROOT).contains("hundred");
    }

    /** What is measured where nobody says it. */
    private static List<String> measures(String set, String contender) {
        if (!EVERYTHING.contains(set)) {
            return OWN.contains(contender) ? List.of(ONE, "rules") : List.of(ONE);
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
