package vn.khuyenhoc.authoring.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.scenario.Mutants.Mutant;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.text.Place;

/**
 * Which wrong rules scenarios would notice.
 *
 * @param mutants how many wrong rules were made
 * @param survivors those that no scenario noticed, in the order of the files
 */
public record Mutation(int mutants, List<Survivor> survivors) {

    public Mutation {
        survivors = List.copyOf(survivors);
    }

    /**
     * A wrong rule that no scenario noticed.
     *
     * @param rule name of the rule
     * @param place where the rule stands
     * @param before what was changed, as it stands in the file
     * @param after what stood there instead; {@code -} where it was left out
     */
    public record Survivor(String rule, Place place, String before, String after) {}

    /** The share of the wrong rules that were noticed, from 0 to 1; 1 where none was made. */
    public double share() {
        return mutants == 0 ? 1 : 1 - (double) survivors.size() / mutants;
    }

    /**
     * Tries wrong rules.
     *
     * @param catalogue catalogue
     * @param all rules that the scenarios need
     * @param mutated rules to make wrong ones of
     * @param scenarios scenarios that the right rules pass; those they fail are left out
     */
    public static Mutation of(Catalogue catalogue, RuleFolder all, RuleFolder mutated, List<Scenario> scenarios) {
        Coverage coverage = new Coverage(mutated, catalogue);
        RuleSet right = RuleSet.load().with(all.steps(coverage), "steps");
        Engine engine = Engine.of(catalogue, right);
        List<Scenario> passing = new ArrayList<>();
        for (Scenario scenario : scenarios) {
            coverage.running(passing.size());
            if (ScenarioRun.of(scenario, engine).passed()) {
                passing.add(scenario);
            }
        }
        RuleSet quiet = RuleSet.load().with(all.steps(StepRules.Listener.NONE), "steps");
        List<Survivor> survivors = new ArrayList<>();
        int made = 0;
        for (Written written : mutated.rules()) {
            List<Scenario> asking = coverage.scenarios(written.rule()).stream()
                    .filter(number -> number < passing.size())
                    .map(passing::get)
                    .sorted(Comparator.comparing(scenario -> !names(scenario, written.rule())))
                    .toList();
            for (Mutant mutant : Mutants.of(written)) {
                made++;
                Engine wrong = Engine.of(catalogue, quiet.with(mutated(all, mutant), "mutant"));
                if (asking.stream()
                        .allMatch(scenario -> ScenarioRun.of(scenario, wrong).passed())) {
                    survivors.add(
                            new Survivor(written.rule().text(), written.place(), mutant.before(), mutant.after()));
                }
            }
        }
        return new Mutation(made, survivors);
    }

    /** Scenarios that name the criterion are likeliest to notice. */
    private static boolean names(Scenario scenario, Rule rule) {
        return scenario.then().findings().keySet().stream()
                .anyMatch(key -> rule.text().startsWith(key.replaceAll("@.*", "") + " "));
    }

    private static Map<String, StepRules> mutated(RuleFolder all, Mutant mutant) {
        List<Rule> rules = new ArrayList<>();
        for (Written written : all.rules()) {
            if (written.packageName().equals(mutant.original().packageName())) {
                rules.add(
                        written.rule().name().equals(mutant.original().rule().name()) ? mutant.rule() : written.rule());
            }
        }
        Map<String, StepRules> steps = new TreeMap<>();
        StepRules.of(rules, StepRules.Listener.NONE)
                .ifPresent(own -> steps.put(mutant.original().packageName(), own));
        return steps;
    }
}
