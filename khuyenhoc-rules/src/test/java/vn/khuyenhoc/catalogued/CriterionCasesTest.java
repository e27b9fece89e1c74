package vn.khuyenhoc.catalogued;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Finding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Points;

class CriterionCasesTest {
    private static final Engine ENGINE = Engine.load();

    static Stream<CriterionCase> cases() {
        return CriterionCases.all(ENGINE.catalogue());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_criterion_is_found(CriterionCase one) {
        Decision decision = one.decide(ENGINE);
        Finding finding = one.finding(decision);
        assertThat(decision.basis().criteriaSet()).isEqualTo(one.set().id());
        assertThat(finding.outcome()).isEqualTo(one.expected());
        assertThat(finding.rule()).startsWith(one.criterion().code() + " ");
        assertThat(finding.clause()).isEqualTo(one.criterion().clause(one.level()));
        if (finding.outcome() == CriterionOutcome.MET && decision.total() != null && finding.maximum() != null) {
            assertThat(finding.earned()).isEqualByComparingTo(points(one));
        }
        if (finding.outcome() == CriterionOutcome.NOT_MET && one.rule().every()) {
            assertThat(one.level(decision).outcome()).isEqualTo(Outcome.NOT_QUALIFIED);
        }
    }

    /** A criterion that is met earns the points observed or, where none are, all of its own. */
    private static BigDecimal points(CriterionCase one) {
        return one.known().get(0).value() instanceof Points points
                ? points.points()
                : one.criterion().maximum();
    }

    @Test
    void every_criterion_at_every_level_has_a_case_met_one_not_met_and_one_unknown() {
        Map<String, Set<CriterionOutcome>> expected = cases().collect(Collectors.groupingBy(
                one -> at(one.criterion(), one.level()),
                Collectors.mapping(CriterionCase::expected, Collectors.toSet())));
        ENGINE.catalogue().allSets().stream()
                .flatMap(set -> set.criteria())
                .forEach(criterion -> criterion
                        .levels()
                        .forEach(level -> assertThat(expected.get(at(criterion, level)))
                                .as(at(criterion, level))
                                .contains(CriterionOutcome.MET, CriterionOutcome.NOT_MET, CriterionOutcome.UNKNOWN)));
    }

    private static String at(Criterion criterion, int level) {
        return criterion.code() + " at level " + level;
    }
}
