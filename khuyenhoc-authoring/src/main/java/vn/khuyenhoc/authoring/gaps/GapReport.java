package vn.khuyenhoc.authoring.gaps;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.scenario.Mutation.Survivor;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.internal.GapRules;

/**
 * What came of the scenarios of gaps of a pack: which hold, what of its rules they cover, which wrong rules they would notice.
 *
 * @param runs what came of each scenario, in their order
 * @param coverage what of the rules was exercised
 * @param mutants how many wrong rules were tried
 * @param survivors those that no scenario noticed, in the order of the files
 */
public record GapReport(List<GapRun> runs, GapCoverage coverage, int mutants, List<Survivor> survivors) {

    public GapReport {
        runs = List.copyOf(runs);
        survivors = List.copyOf(survivors);
    }

    /**
     * Runs the scenarios of gaps of a pack.
     *
     * @param mutants whether wrong rules are tried too
     * @throws vn.khuyenhoc.text.FaultyInputException if a file of rules has a fault
     */
    public static GapReport of(LocalPack pack, boolean mutants) {
        GapCoverage coverage = new GapCoverage(pack.rules());
        PlanReview review = pack.review(coverage);
        List<GapRun> runs = pack.gapScenarios().stream()
                .map(scenario -> GapRun.of(scenario, review))
                .toList();
        List<Survivor> survivors = new ArrayList<>();
        int tried = 0;
        if (mutants) {
            RuleSet shipped = RuleSet.load();
            GapPackage remembered = Remembered.shipped(shipped);
            List<GapScenario> passed =
                    runs.stream().filter(GapRun::passed).map(GapRun::scenario).toList();
            for (Written written : pack.rules().ofGaps().rules()) {
                for (GapMutants.Mutant mutant : GapMutants.of(written)) {
                    tried++;
                    if (survives(mutant, pack, shipped, remembered, passed)) {
                        survivors.add(
                                new Survivor(written.rule().text(), written.place(), mutant.before(), mutant.after()));
                    }
                }
            }
        }
        return new GapReport(runs, coverage, tried, survivors);
    }

    private static boolean survives(
            GapMutants.Mutant mutant,
            LocalPack pack,
            RuleSet shipped,
            GapPackage remembered,
            List<GapScenario> scenarios) {
        Map<String, List<Rule>> rules = new TreeMap<>();
        pack.rules()
                .ofGaps()
                .rules()
                .forEach(written -> rules.computeIfAbsent(written.packageName(), name -> new ArrayList<>())
                        .add(written.equals(mutant.original()) ? mutant.rule() : written.rule()));
        Map<String, GapPackage> steps = new TreeMap<>(Map.of(GapRules.SHIPPED, remembered));
        rules.forEach((name, own) -> steps.put(name, new GapSteps(own, GapSteps.Listener.NONE)));
        PlanReview review = new PlanReview(pack.catalogue(), shipped, steps);
        return scenarios.stream()
                .allMatch(scenario -> GapRun.of(scenario, review).passed());
    }

    /** The scenarios that do not hold. */
    public List<GapRun> failed() {
        return runs.stream().filter(run -> !run.passed()).toList();
    }

    /** The share of the wrong rules that were noticed, from 0 to 1; 1 where none was made. */
    public double noticed() {
        return mutants == 0 ? 1 : 1 - (double) survivors.size() / mutants;
    }

    /** The report for people; empty where the pack has no rules of gaps and no scenarios of them. */
    public String text(Locale locale) {
        if (runs.isEmpty() && coverage.all() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        failed().forEach(run -> text.append(failure(run, locale)));
        line(text, "gaps.scenarios", locale, runs.size(), runs.size() - failed().size());
        line(
                text,
                "coverage",
                locale,
                TestReport.percent(coverage.share(), locale),
                coverage.exercised(),
                coverage.all(),
                coverage.rules());
        coverage.unexercised()
                .forEach(gap -> line(
                        text.append("  "),
                        "gap",
                        locale,
                        gap.rule().place(),
                        gap.text(),
                        gap.missing().stream()
                                .map(missing -> TestReport.name(missing, locale))
                                .collect(Collectors.joining(", "))));
        if (mutants > 0) {
            line(text, "mutants", locale, mutants, mutants - survivors.size(), TestReport.percent(noticed(), locale));
            survivors.forEach(survivor -> line(
                    text.append("  "),
                    "survivor",
                    locale,
                    survivor.place(),
                    survivor.rule(),
                    survivor.before(),
                    survivor.after()));
        }
        return text.toString();
    }

    /** A scenario that does not hold: what was expected and found. */
    public String failure(GapRun run, Locale locale) {
        StringBuilder text = new StringBuilder();
        line(text, "failed", locale, run.scenario().place(), run.scenario().name());
        run.differences()
                .forEach(difference -> line(
                        text.append("  "),
                        "difference",
                        locale,
                        difference.what(),
                        difference.expected(),
                        difference.found()));
        return text.toString();
    }

    private static void line(StringBuilder text, String key, Locale locale, Object... arguments) {
        text.append(TestReport.say(locale, key, arguments)).append('\n');
    }
}
