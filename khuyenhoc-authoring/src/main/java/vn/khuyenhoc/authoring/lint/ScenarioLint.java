package vn.khuyenhoc.authoring.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.authoring.drl.RuleTree.Expression;
import vn.khuyenhoc.authoring.drl.Token;
import vn.khuyenhoc.authoring.scenario.Coverage;
import vn.khuyenhoc.authoring.scenario.Coverage.Gap;
import vn.khuyenhoc.authoring.scenario.Coverage.Kind;
import vn.khuyenhoc.authoring.scenario.Scenario;
import vn.khuyenhoc.authoring.scenario.TestReport;
import vn.khuyenhoc.catalogue.Catalogue;

/** Finds rules and thresholds that no scenario exercises. */
final class ScenarioLint {
    private ScenarioLint() {}

    static void check(
            Catalogue catalogue, RuleFolder rules, RuleFolder all, List<Scenario> scenarios, List<Diagnostic> found) {
        Coverage coverage =
                TestReport.of(catalogue, all, rules, scenarios, false).coverage();
        Set<String> told = new HashSet<>();
        for (Gap gap : coverage.gaps()) {
            Written rule = gap.rule();
            if (gap.part().kind() == Kind.RULE) {
                told.add(rule.place().toString());
                Token name = rule.rule().name();
                found.add(rule.source()
                        .diagnostic(
                                "rule-not-exercised",
                                name.start(),
                                name.text().length(),
                                Lint.words("rule-not-exercised", rule.rule().text()))
                        .warning());
            } else if (gap.part().kind() == Kind.THRESHOLD
                    && !told.contains(rule.place().toString())) {
                Expression condition =
                        java.util.Objects.requireNonNull(gap.part().condition());
                int start = condition.first().start();
                found.add(rule.source()
                        .diagnostic(
                                "threshold-not-tested",
                                start,
                                condition.end() - start,
                                Lint.words("threshold-not-tested", gap.part().text(), gap.missing()))
                        .warning());
            }
        }
    }
}
