package vn.khuyenhoc.engine.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.text.FaultyInputException;

class LoneRuleTest {
    private static final double REQUIRED = 5;

    private static StraightRule rule(Predicate<Assessment> condition, String concluded) {
        StraightTest.Alone test = new StraightTest.Alone(condition::test);
        return new PlainRule(
                "C.1 đủ điểm",
                "C.1",
                test,
                (drools, assessment) -> drools.insert(assessment.earns(concluded, assessment.points("điểm"))));
    }

    private static LoneRule lone(Predicate<Assessment> condition) {
        return new LoneRule(rule(condition, "C.1"), 0, "điểm", "C.1", 10);
    }

    @Test
    void a_rule_that_looks_at_its_own_observation_and_requirement_answers_alone() {
        LoneRule rule = lone(it -> it.points("điểm") >= it.required("C.1") && it.maximum("C.1") == 10);
        assertThat(rule.ask(7, REQUIRED)).isEqualTo(new LoneRule.Answer(7, REQUIRED, true, 7));
        assertThat(rule.ask(4, REQUIRED).points()).isNaN();
    }

    @Test
    void a_rule_that_looks_further_does_not() {
        for (Predicate<Assessment> further : List.<Predicate<Assessment>>of(
                it -> it.yes("khác"),
                it -> it.shareBefore("khác") > 0,
                it -> it.required("C.2") > 0,
                it -> it.maximum("C.2") > 0)) {
            assertThat(lone(further).ask(7, REQUIRED).alone()).isFalse();
        }
    }

    @Test
    void a_rule_may_look_further_for_some_values_only() {
        LoneRule rule = lone(it -> it.points("điểm") >= it.required("C.1") || it.yes("khác"));
        assertThat(rule.ask(7, REQUIRED).alone()).isTrue();
        assertThat(rule.ask(4, REQUIRED).alone()).isFalse();
    }

    @Test
    void it_is_asked_once_of_the_same_and_again_of_anything_else() {
        AtomicInteger asked = new AtomicInteger();
        LoneRule rule = lone(it -> asked.incrementAndGet() > 0);
        assertThat(rule.find(7, REQUIRED)).isNull();
        assertThat(rule.ask(7, REQUIRED)).isSameAs(rule.ask(7, REQUIRED)).isSameAs(rule.find(7, REQUIRED));
        rule.ask(7, REQUIRED + 1);
        rule.ask(7.5, REQUIRED);
        assertThat(asked).hasValue(3);
    }

    @Test
    void a_rule_that_concludes_on_another_criterion_than_its_own_is_refused() {
        StraightRule misnamed = rule(it -> true, "C.2");
        assertThatThrownBy(() -> new LoneRule(misnamed, 0, "điểm", "C.1", 10).ask(7, REQUIRED))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("C.1 đủ điểm");
    }
}
