package vn.khuyenhoc.authoring.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;

class ShippedScenariosTest {
    private static final Engine ENGINE = Engine.load();
    private static final Catalogue CATALOGUE = ENGINE.catalogue();
    private static final List<Scenario> SCENARIOS = ScenarioFiles.shipped(CATALOGUE);
    private static final RuleFolder RULES = RuleFolder.shipped();

    @TestFactory
    Stream<DynamicTest> the_precompiled_rules_decide_as_the_scenarios_say() {
        return SCENARIOS.stream()
                .map(scenario -> DynamicTest.dynamicTest(
                        scenario.place() + " " + scenario.name(),
                        () -> assertThat(ScenarioRun.of(scenario, ENGINE).differences())
                                .isEmpty()));
    }

    @Test
    void every_rule_condition_and_threshold_is_exercised() {
        Coverage coverage = new Coverage(RULES, CATALOGUE);
        Engine engine = Engine.of(CATALOGUE, RuleSet.load().with(RULES.steps(coverage), "steps"));
        SCENARIOS.forEach(scenario -> ScenarioRun.of(scenario, engine));
        assertThat(coverage.gaps())
                .map(gap -> gap.part().text() + gap.missing())
                .isEmpty();
    }

    @Test
    void nearly_every_wrong_rule_is_noticed() {
        Mutation mutation = Mutation.of(CATALOGUE, RULES, RULES, SCENARIOS);
        assertThat(mutation.mutants()).isGreaterThan(5 * RULES.rules().size());
        assertThat(mutation.share()).as("%s", mutation.survivors()).isGreaterThanOrEqualTo(0.95);
    }
}
