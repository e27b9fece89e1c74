package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.engine.Engine;

/** Which rules fired and which did not in the cases of the catalogue; written to {@code target/rule-coverage.txt}. */
class RuleCoverageTest {
    private static final Path REPORT = Path.of("target", "rule-coverage.txt");
    private static final Engine ENGINE = Engine.load();
    private final Map<String, int[]> times = new TreeMap<>();

    @Test
    void every_rule_of_every_criteria_set_fires_in_one_case_and_not_in_another() throws IOException {
        ENGINE.catalogue().allSets().stream()
                .map(CriteriaSet::rules)
                .flatMap(packages -> packages.stream())
                .flatMap(name -> ENGINE.rules().ruleNames(name).stream())
                .forEach(rule -> times.put(rule, new int[2]));
        CriterionCases.all(ENGINE.catalogue()).forEach(one -> count(one.finding(one.decide(ENGINE))));
        String table = table();
        Files.createDirectories(REPORT.getParent());
        Files.writeString(REPORT, table);
        System.out.println(table);
        assertThat(times)
                .isNotEmpty()
                .allSatisfy((rule, fired) ->
                        assertThat(fired).as("times fired and not fired").doesNotContain(0));
    }

    private void count(Finding finding) {
        boolean fired = finding.outcome() == CriterionOutcome.MET;
        if (fired || finding.outcome() == CriterionOutcome.NOT_MET) {
            times.get(finding.rule())[fired ? 0 : 1]++;
        }
    }

    private String table() {
        return times.entrySet().stream()
                .map(entry -> "%6d %9d  %s%n".formatted(entry.getValue()[0], entry.getValue()[1], entry.getKey()))
                .collect(Collectors.joining("", "%6s %9s  %s%n".formatted("fired", "not fired", "rule"), ""));
    }
}
