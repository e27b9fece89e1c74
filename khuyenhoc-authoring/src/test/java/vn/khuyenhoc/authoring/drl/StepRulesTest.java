package vn.khuyenhoc.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.Assessments;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.RuleSet;

class StepRulesTest {
    private static final RuleSet COMPILED = RuleSet.load();
    private static final Map<String, StepRules> STEPS = RuleFolder.shipped().steps(StepRules.Listener.NONE);

    static Stream<CriteriaSet> sets() {
        return Catalogue.load().allSets().stream().filter(set -> !set.rules().isEmpty());
    }

    @Test
    void every_rule_of_a_criterion_can_be_run_step_by_step() {
        assertThat(sets().flatMap(set -> set.rules().stream()))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(STEPS.get(name).names())
                        .containsExactlyInAnyOrderElementsOf(COMPILED.ruleNames(name)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void steps_say_the_same_as_the_compiled_rules(CriteriaSet set) {
        Random random = new Random(set.id().hashCode());
        List<Assessment> assessments =
                Stream.generate(() -> Assessments.of(set, random)).limit(300).toList();
        assertThat(set.rules())
                .allSatisfy(name -> assertThat(Assessments.said(STEPS.get(name), assessments))
                        .isNotEmpty()
                        .isEqualTo(Assessments.said(COMPILED.rules(name), assessments)));
    }
}
