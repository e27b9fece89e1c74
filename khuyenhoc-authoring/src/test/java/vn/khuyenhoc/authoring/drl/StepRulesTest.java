package vn.khuyenhoc.authoring.drl;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;
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
                Stream.generate(() -> assessment(set, random)).limit(300).toList();
        assertThat(set.rules())
                .allSatisfy(name -> assertThat(said(STEPS.get(name), assessments))
                        .isNotEmpty()
                        .isEqualTo(said(COMPILED.rules(name), assessments)));
    }

    private static Set<Award> said(PackageRules rules, List<Assessment> assessments) {
        Set<Award> said = new HashSet<>();
        rules.judge(assessments, said::add);
        return said;
    }

    /** An assessment with values on, just below and above what each criterion requires, some of them not known. */
    private static Assessment assessment(CriteriaSet set, Random random) {
        Map<String, Double> values = new HashMap<>();
        Map<String, Double> required = new HashMap<>();
        for (Criterion criterion : set.criteria().toList()) {
            double limit = random.nextInt(3);
            required.put(criterion.code(), limit);
            criterion.needs().stream()
                    .flatMap(List::stream)
                    .filter(need -> random.nextInt(5) > 0)
                    .forEach(need -> values.put(
                            need.code() + (need.yearsBack() > 0 ? "@previous" : ""),
                            limit + (random.nextInt(3) - 1) * 0.01));
        }
        return new Assessment(values, required, Map.of());
    }
}
