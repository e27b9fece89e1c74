package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.engine.RuleSet;

class RulesAndCriteriaTest {
    private static final Engine ENGINE = Engine.load();
    private static final RuleSet RULES = ENGINE.rules();

    static List<Named<CriteriaSet>> sets() {
        return ENGINE.catalogue().allSets().stream()
                .map(set -> Named.of(set.id(), set))
                .toList();
    }

    static List<String> packages() {
        return ENGINE.catalogue().allSets().stream()
                .flatMap(set -> set.rules().stream())
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void every_criterion_has_exactly_one_rule_and_every_rule_a_criterion(CriteriaSet set) {
        List<String> criteria = set.criteria().map(Criterion::code).toList();
        List<String> rules = set.rules().stream()
                .flatMap(name -> RULES.ruleNames(name).stream())
                .map(RulesAndCriteriaTest::code)
                .toList();
        assertThat(rules).containsExactlyInAnyOrderElementsOf(criteria);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void every_rule_is_named_by_a_code_and_words(String name) {
        assertThat(RULES.ruleNames(name))
                .isNotEmpty()
                .allMatch(rule -> rule.matches("[A-Z0-9][A-Za-z0-9.-]* \\p{L}.*"));
    }

    @Test
    void no_code_stands_in_two_packages() {
        assertThat(packages().stream()
                        .flatMap(name -> RULES.ruleNames(name).stream())
                        .map(RulesAndCriteriaTest::code))
                .doesNotHaveDuplicates();
    }

    @Test
    void no_package_is_used_by_two_sets() {
        assertThat(packages()).doesNotHaveDuplicates().allMatch(RULES.packages()::contains);
    }

    private static String code(String rule) {
        return rule.split(" ", 2)[0];
    }
}
