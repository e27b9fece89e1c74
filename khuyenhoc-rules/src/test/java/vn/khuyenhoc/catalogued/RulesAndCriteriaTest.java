package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
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
                .distinct()
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sets")
    void every_criterion_has_exactly_one_rule(CriteriaSet set) {
        List<String> criteria = set.criteria().map(Criterion::code).toList();
        List<String> rules = set.rules().stream()
                .flatMap(name -> RULES.ruleNames(name).stream())
                .map(RulesAndCriteriaTest::code)
                .filter(criteria::contains)
                .toList();
        assertThat(rules).containsExactlyInAnyOrderElementsOf(criteria);
    }

    /** The sets of a decree, and what another document adds to them from a day on, share packages. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void every_rule_decides_on_a_criterion_of_a_set_that_names_its_package(String name) {
        Set<String> criteria = ENGINE.catalogue().allSets().stream()
                .filter(set -> set.rules().contains(name))
                .flatMap(CriteriaSet::criteria)
                .map(Criterion::code)
                .collect(Collectors.toSet());
        assertThat(RULES.ruleNames(name)).extracting(RulesAndCriteriaTest::code).isSubsetOf(criteria);
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
    void every_package_that_a_set_names_is_there() {
        assertThat(packages()).isNotEmpty().allMatch(RULES.packages()::contains);
    }

    private static String code(String rule) {
        return rule.split(" ", 2)[0];
    }
}
