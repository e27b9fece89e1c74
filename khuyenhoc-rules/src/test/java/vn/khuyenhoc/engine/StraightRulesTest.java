package vn.khuyenhoc.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.internal.NetworkRules;

class StraightRulesTest {
    private static final RuleSet RULES = RuleSet.load();

    static Stream<CriteriaSet> sets() {
        Catalogue catalogue = Catalogue.load();
        return Stream.concat(
                        catalogue.allSets().stream(),
                        catalogue.overlays().stream().flatMap(overlay -> catalogue.in(overlay.id()).sets().stream()))
                .filter(set -> !set.rules().isEmpty());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void rules_of_criteria_run_in_a_straight_line(CriteriaSet set) {
        assertThat(set.rules())
                .allSatisfy(name -> assertThat(RULES.ruleNames(name))
                        .allSatisfy(rule ->
                                assertThat(RULES.rules(name).path(rule)).isEqualTo(PackageRules.Path.STRAIGHT)));
    }

    @ParameterizedTest
    @MethodSource("sets")
    void the_straight_line_says_the_same_as_the_network(CriteriaSet set) {
        Random random = new Random(set.id().hashCode());
        List<Assessment> assessments =
                Stream.generate(() -> assessment(set, random)).limit(300).toList();
        for (String name : set.rules()) {
            NetworkRules network = new NetworkRules(RULES.ruleNames(name), () -> RULES.base(name));
            assertThat(said(RULES.rules(name), assessments)).isNotEmpty().isEqualTo(said(network, assessments));
        }
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
