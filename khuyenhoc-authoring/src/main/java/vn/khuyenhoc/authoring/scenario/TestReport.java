package vn.khuyenhoc.authoring.scenario;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.scenario.Coverage.Case;
import vn.khuyenhoc.authoring.scenario.ScenarioRun.Difference;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Messages;

/**
 * What came of the scenarios of a pack: which hold, what of its rules they cover, which wrong rules they would notice.
 *
 * @param engine engine that decided
 * @param runs what came of each scenario, in their order
 * @param coverage what of the rules was exercised
 * @param mutation which wrong rules were noticed; null where none was tried
 */
public record TestReport(
        Engine engine,
        List<ScenarioRun> runs,
        Coverage coverage,
        @Nullable Mutation mutation) {
    private static final Messages MESSAGES = Messages.of(TestReport.class, "Messages");

    public TestReport {
        runs = List.copyOf(runs);
    }

    /**
     * Runs scenarios.
     *
     * @param catalogue catalogue
     * @param all rules that the scenarios need
     * @param rules rules that the scenarios are to cover
     * @param scenarios scenarios
     * @param mutants whether wrong rules are tried too
     */
    public static TestReport of(
            Catalogue catalogue, RuleFolder all, RuleFolder rules, List<Scenario> scenarios, boolean mutants) {
        RuleFolder covered = rules.ofCriteria();
        Coverage coverage = new Coverage(covered, catalogue);
        Engine engine = Engine.of(catalogue, RuleSet.load().with(all.steps(coverage), "steps"));
        List<ScenarioRun> runs = new ArrayList<>();
        scenarios.forEach(scenario -> runs.add(ScenarioRun.of(scenario, engine)));
        Mutation mutation = mutants ? Mutation.of(catalogue, all, covered, scenarios) : null;
        Engine quiet = Engine.of(catalogue, RuleSet.load().with(all.steps(StepRules.Listener.NONE), "steps"));
        return new TestReport(quiet, runs, coverage, mutation);
    }

    /** The scenarios that do not hold. */
    public List<ScenarioRun> failed() {
        return runs.stream().filter(run -> !run.passed()).toList();
    }

    /** The report for people. */
    public String text(Locale locale) {
        StringBuilder text = new StringBuilder();
        failed().forEach(run -> text.append(failure(run, locale)).append('\n'));
        text.append(say(locale, "scenarios", runs.size(), runs.size() - failed().size()))
                .append('\n');
        text.append(say(
                        locale,
                        "coverage",
                        percent(coverage.share(), locale),
                        coverage.exercised(),
                        coverage.all(),
                        coverage.rules().size()))
                .append('\n');
        coverage.gaps()
                .forEach(gap -> text.append("  ")
                        .append(say(
                                locale,
                                "gap",
                                gap.rule().place(),
                                gap.part().text(),
                                gap.missing().stream()
                                        .map(missing -> name(missing, locale))
                                        .collect(Collectors.joining(", "))))
                        .append('\n'));
        Mutation tried = mutation;
        if (tried != null) {
            text.append(say(
                            locale,
                            "mutants",
                            tried.mutants(),
                            tried.mutants() - tried.survivors().size(),
                            percent(tried.share(), locale)))
                    .append('\n');
            tried.survivors()
                    .forEach(survivor -> text.append("  ")
                            .append(say(
                                    locale,
                                    "survivor",
                                    survivor.place(),
                                    survivor.rule(),
                                    survivor.before(),
                                    survivor.after()))
                            .append('\n'));
        }
        return text.toString();
    }

    /** A scenario that does not hold: what was expected and found, and the explanation of the decision. */
    public String failure(ScenarioRun run, Locale locale) {
        StringBuilder text = new StringBuilder(
                say(locale, "failed", run.scenario().place(), run.scenario().name()) + "\n");
        for (Difference difference : run.differences()) {
            text.append("  ")
                    .append(say(locale, "difference", difference.what(), difference.expected(), difference.found()))
                    .append('\n');
        }
        run.explanation(engine, locale)
                .lines()
                .forEach(line -> text.append("    | ").append(line).append('\n'));
        return text.toString();
    }

    /** A case for people, such as "below". */
    public static String name(Case missing, Locale locale) {
        return say(locale, "case." + missing.name().toLowerCase(Locale.ROOT));
    }

    public static String say(Locale locale, String key, Object... arguments) {
        return MESSAGES.text(locale, key, arguments);
    }

    public static String percent(double share, Locale locale) {
        NumberFormat format = NumberFormat.getPercentInstance(
                Messages.english(locale) ? Locale.ENGLISH : Locale.forLanguageTag("vi"));
        format.setMaximumFractionDigits(1);
        // what is not everything must not be shown as everything
        format.setRoundingMode(java.math.RoundingMode.DOWN);
        return format.format(share);
    }
}
