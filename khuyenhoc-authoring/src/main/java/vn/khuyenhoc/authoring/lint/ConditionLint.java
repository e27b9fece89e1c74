package vn.khuyenhoc.authoring.lint;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.RuleTree.Rule;
import vn.khuyenhoc.authoring.drl.StepRules;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.engine.Assessment;

/**
 * Runs the rules that decide one criterion on every dossier that matters to them: each observation on, just below and just above
 * every number that it is compared with.
 */
final class ConditionLint {
    private final Catalogue catalogue;
    private final List<CriteriaSet> sets;
    private final List<Written> rules;
    private final List<Diagnostic> found;

    ConditionLint(Catalogue catalogue, List<CriteriaSet> sets, List<Written> rules, List<Diagnostic> found) {
        this.catalogue = catalogue;
        this.sets = sets;
        this.rules = rules;
        this.found = found;
    }

    void check() {
        Map<String, List<Written>> byCriterion = new LinkedHashMap<>();
        for (Written rule : rules) {
            Asked.conclusions(rule.rule())
                    .map(Asked::code)
                    .distinct()
                    .forEach(code -> byCriterion
                            .computeIfAbsent(code, key -> new ArrayList<>())
                            .add(rule));
        }
        byCriterion.forEach(this::check);
    }

    private void check(String criterion, List<Written> own) {
        Trial trial = new Trial();
        StepRules steps =
                StepRules.of(own.stream().map(Written::rule).toList(), trial).orElseThrow();
        Dossiers dossiers = new Dossiers(catalogue, sets, own);
        for (Map<String, Double> required : dossiers.requirements()) {
            for (Map<String, Double> values : dossiers.values(required)) {
                trial.next(values);
                steps.judge(List.of(new Assessment(values, required, Map.of())), award -> {});
            }
        }
        if (trial.count > 0) {
            own.forEach(rule -> conditions(rule, trial));
            overlaps(criterion, own, trial);
            gaps(criterion, own, trial);
        }
    }

    private void conditions(Written rule, Trial trial) {
        boolean told = false;
        for (Expression condition : rule.rule().patterns().get(0).conditions()) {
            boolean[] came = trial.came.get(condition);
            if (came != null && came[0] != came[1]) {
                add(rule, condition, came[0] ? "always-holds" : "never-holds");
                told |= came[1];
            }
        }
        if (!told && !trial.fired.containsKey(rule.rule())) {
            Token name = rule.rule().name();
            found.add(rule.source()
                    .diagnostic(
                            "never-holds",
                            name.start(),
                            name.text().length(),
                            Lint.words("never-holds", rule.rule().text()))
                    .warning());
        }
    }

    private void overlaps(String criterion, List<Written> own, Trial trial) {
        for (int later = 1; later < own.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Set<Integer> both = new TreeSet<>(trial.fired(own.get(earlier).rule()));
                both.retainAll(trial.fired(own.get(later).rule()));
                if (!both.isEmpty()) {
                    name(
                            own.get(later),
                            "overlapping-awards",
                            criterion,
                            own.get(earlier).rule().text());
                }
            }
        }
    }

    /** Between two values of the only observation that award the criterion lies one that does not. */
    private void gaps(String criterion, List<Written> own, Trial trial) {
        Set<String> keys = new TreeSet<>();
        own.forEach(rule -> Asked.conditions(rule.rule()).stream()
                .filter(Asked::isObservation)
                .map(Asked::key)
                .forEach(keys::add));
        if (own.size() < 2 || keys.size() != 1) {
            return;
        }
        Double last = null;
        boolean gap = false;
        for (Map.Entry<Double, Boolean> entry :
                trial.awards(keys.iterator().next()).entrySet()) {
            if (entry.getValue() && gap) {
                name(own.get(0), "band-gap", criterion, String.valueOf(last));
                return;
            }
            gap |= !entry.getValue() && last != null;
            last = entry.getValue() ? entry.getKey() : last;
        }
    }

    private void name(Written rule, String id, Object... arguments) {
        Token name = rule.rule().name();
        found.add(rule.source()
                .diagnostic(id, name.start(), name.text().length(), Lint.words(id, arguments))
                .warning());
    }

    private void add(Written rule, Expression condition, String id) {
        String text = rule.source().text(condition);
        found.add(rule.source()
                .diagnostic(
                        id,
                        condition.first().start(),
                        condition.end() - condition.first().start(),
                        Lint.words(id, text))
                .warning());
    }

    /** What rules and conditions came to on all dossiers. */
    private static final class Trial implements StepRules.Listener {
        private final IdentityHashMap<Expression, boolean[]> came = new IdentityHashMap<>();
        private final Map<Rule, Set<Integer>> fired = new HashMap<>();
        private final List<Map<String, Double>> dossiers = new ArrayList<>();
        private int count;

        void next(Map<String, Double> values) {
            dossiers.add(values);
            count++;
        }

        Set<Integer> fired(Rule rule) {
            return fired.getOrDefault(rule, Collections.emptySet());
        }

        @Override
        public void rule(Rule rule, Assessment assessment, boolean fires) {
            if (fires) {
                fired.computeIfAbsent(rule, key -> new TreeSet<>()).add(count - 1);
            }
        }

        @Override
        public void condition(Rule rule, Expression condition, Assessment assessment, StepRules.Came result) {
            came.computeIfAbsent(condition, key -> new boolean[2])[result.holds() ? 0 : 1] = true;
        }

        /** Whether any rule fired, by the value of an observation from the lowest. */
        Map<Double, Boolean> awards(String key) {
            TreeMap<Double, Boolean> awards = new TreeMap<>();
            Set<Integer> any = new TreeSet<>();
            fired.values().forEach(any::addAll);
            for (int i = 0; i < dossiers.size(); i++) {
                Double value = dossiers.get(i).get(key);
                if (value != null) {
                    awards.merge(value, any.contains(i), Boolean::logicalOr);
                }
            }
            return awards;
        }
    }
}
