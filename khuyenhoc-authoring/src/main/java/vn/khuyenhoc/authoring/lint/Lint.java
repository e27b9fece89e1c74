package vn.khuyenhoc.authoring.lint;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.text.Messages;
import vn.khuyenhoc.text.Words;

/**
 * Finds what is likely not meant in rules that have no fault: each with an id, which the pages explain, and a switch to turn it
 * off with a reason. Stateless and thread-safe.
 */
public final class Lint {
    private static final Messages MESSAGES = Messages.of(Lint.class, "Messages");

    /** The ids of everything that is looked for, sorted. */
    public static final List<String> IDS = List.of(
            "always-holds",
            "award-above-maximum",
            "band-gap",
            "criterion-without-rule",
            "gap-not-asked",
            "gap-without-rule",
            "gap-without-scenario",
            "need-not-asked",
            "never-holds",
            "observation-not-needed",
            "overlapping-awards",
            "rule-not-exercised",
            "rule-without-criterion",
            "switch-without-reason",
            "threshold-not-tested");

    private Lint() {}

    /** What is likely not meant in a pack, by file, line and column; criteria without a rule are errors, and told alone. */
    public static List<Diagnostic> check(LocalPack pack) {
        List<Diagnostic> undecided = Undecided.criteria(pack);
        if (!undecided.isEmpty()) {
            return undecided;
        }
        List<Diagnostic> found =
                new ArrayList<>(check(pack.catalogue(), pack.rules(), pack.allRules(), pack.scenarios()));
        Switches switches = Switches.of(pack.rules());
        GapLint.check(pack).stream().filter(one -> !switches.off(one)).forEach(found::add);
        return found.stream()
                .sorted(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::id))
                .toList();
    }

    /**
     * What is likely not meant in some rules.
     *
     * @param catalogue catalogue
     * @param rules rules to look at
     * @param all rules that the scenarios need
     * @param scenarios scenarios of the rules
     */
    public static List<Diagnostic> check(
            Catalogue catalogue, RuleFolder rules, RuleFolder all, List<Scenario> scenarios) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, List<Written>> packages = new LinkedHashMap<>();
        rules.rules().stream()
                .filter(rule -> StepRules.of(List.of(rule.rule()), StepRules.Listener.NONE)
                        .isPresent())
                .forEach(rule -> packages.computeIfAbsent(rule.packageName(), name -> new ArrayList<>())
                        .add(rule));
        packages.forEach((name, own) -> {
            List<CriteriaSet> sets = sets(catalogue, name);
            new CriterionLint(catalogue, sets, own, found).check();
            new ConditionLint(catalogue, sets, own, found).check();
        });
        ScenarioLint.check(catalogue, rules, all, scenarios, found);
        Switches switches = Switches.of(rules);
        found.removeIf(switches::off);
        found.addAll(switches.faults());
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Diagnostic::place).thenComparing(Diagnostic::id))
                .toList();
    }

    /** The criteria sets that the rules of a package decide, as the nation and every locality has them. */
    static List<CriteriaSet> sets(Catalogue catalogue, String packageName) {
        List<CriteriaSet> all = new ArrayList<>(catalogue.sets());
        catalogue
                .overlays()
                .forEach(overlay -> all.addAll(catalogue.in(overlay.id()).sets()));
        Set<CriteriaSet> seen = java.util.Collections.newSetFromMap(new java.util.IdentityHashMap<>());
        return all.stream()
                .filter(set -> set.rules().contains(packageName))
                .filter(seen::add)
                .toList();
    }

    /** Where in the documents of the project an id is explained. */
    public static String page(String id) {
        return "khuyenhoc-authoring/docs/canh-bao.md#" + id;
    }

    static Words words(String id, Object... arguments) {
        return new Words(MESSAGES.text(Locale.ROOT, id, arguments), MESSAGES.text(Locale.ENGLISH, id, arguments));
    }
}
