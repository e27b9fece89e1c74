package vn.khuyenhoc.benchmarks.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import vn.khuyenhoc.benchmarks.trial.Names;
import vn.khuyenhoc.benchmarks.trial.Trials;

/** Holds what was measured against the limits that this library sets itself. */
final class Limits {
    private static final List<String> SETS = List.of(
            Trials.CITIZEN,
            Trials.UNIT,
            Trials.FAMILY,
            Trials.generated(12),
            Trials.generated(60),
            Trials.generated(200));
    private static final Set<String> OWN = Set.of(Names.ENGINE, Names.HAND);
    private static final String ENGINE = Names.ENGINE;
    private static final String HAND = Names.HAND;
    private final Rows rows;
    private final List<Check> checks = new ArrayList<>();

    Limits(Rows rows) {
        this.rows = rows;
        SETS.forEach(this::decision);
        register();
        evaluate();
        cold();
    }

    /**
     * A ratio and its limit.
     *
     * @param what what is compared
     * @param ratio ratio; empty where it was not measured
     * @param limit limit
     */
    record Check(String what, OptionalDouble ratio, double limit) {}

    List<Check> checks() {
        return List.copyOf(checks);
    }

    private void decision(String set) {
        ratio(set + ": one decision, time, by hand-written", time("one", set, ENGINE), time("one", set, HAND), 1.5);
        ratio(
                set + ": one decision, bytes, by hand-written",
                rows.value("one", set, ENGINE, "B"),
                rows.value("one", set, HAND, "B"),
                1.3);
        Predicate<String> peers = name -> !OWN.contains(name);
        ratio(
                set + ": a decision by that of the fastest peer, each at its best, with assembly",
                least(time("one", set, ENGINE), time("hundred", set, ENGINE)),
                least(rows.least("one", set, "ns", peers), rows.least("hundred", set, "ns", peers)),
                0.1);
        ratio(
                set + ": the rules alone by those of the fastest peer, each at its best",
                least(time("rules", set, ENGINE), time("rulesOnHundred", set, ENGINE)),
                least(rows.least("rules", set, "ns", peers), rows.least("rulesOnHundred", set, "ns", peers)),
                0.1);
        ratio(
                set + ": two threads by one, decisions",
                time("one on 2 threads", set, ENGINE),
                time("one", set, ENGINE),
                0.6);
    }

    private void register() {
        ratio("register by hand-written", time("register", "commune", ENGINE), time("register", "commune", HAND), 2);
        ratio(
                "register: two threads by one",
                time("register", "commune", "engine on 2 threads"),
                time("register", "commune", ENGINE),
                0.6);
        for (String measure : List.of("scale", "scale, huge pages")) {
            ratio(
                    "a citizen of 1,000,000 by one of 1,000: " + measure,
                    time(measure, "1000000", ENGINE),
                    time(measure, "1000", ENGINE),
                    1.1);
        }
    }

    private void evaluate() {
        for (String loop : List.of("tokens", "replay", "databind")) {
            ratio(
                    "evaluate, 1,000,000 citizens, by the loop \"" + loop + "\"",
                    rows.value("seconds", "1000000", "evaluate on 1 threads", "s"),
                    rows.value("seconds", "1000000", loop, "s"),
                    1.5);
        }
        for (int citizens : List.of(1_000_000, 5_000_000)) {
            String of = String.valueOf(citizens);
            ratio(
                    String.format(Locale.ROOT, "evaluate, %,d citizens: two threads by one", citizens),
                    rows.value("seconds", of, "evaluate on 2 threads", "s"),
                    rows.value("seconds", of, "evaluate on 1 threads", "s"),
                    0.6);
        }
        for (String threads : List.of("1", "2")) {
            OptionalDouble most = rows.value("peak memory", "5000000", "evaluate on " + threads + " threads", "MB");
            String ending = ", threads: " + threads;
            checks.add(new Check("peak memory at 5,000,000 citizens, MB" + ending, most, 512));
            OptionalDouble less = rows.value("peak memory", "1000000", "evaluate on " + threads + " threads", "MB");
            ratio("peak memory at 5,000,000 by that at 1,000,000" + ending, most, less, 1.1);
        }
    }

    private void cold() {
        for (String archive : List.of("without an archive", "with an archive")) {
            ratio(
                    "cold start " + archive + ", by reading, validating and writing alone",
                    rows.value("cold start", archive, ENGINE, "ms"),
                    rows.value("cold start", archive, "bare", "ms"),
                    1.5);
        }
    }

    private OptionalDouble time(String measure, String of, String contender) {
        return rows.value(measure, of, contender, "ns");
    }

    private static OptionalDouble least(OptionalDouble one, OptionalDouble other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalDouble.of(Math.min(one.getAsDouble(), other.getAsDouble()));
    }

    private void ratio(String what, OptionalDouble value, OptionalDouble by, double limit) {
        boolean both = value.isPresent() && by.isPresent();
        checks.add(new Check(
                what,
                both ? OptionalDouble.of(value.getAsDouble() / by.getAsDouble()) : OptionalDouble.empty(),
                limit));
    }
}
