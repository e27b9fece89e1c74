package vn.khuyenhoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private final RuleSet rules = RuleSet.load();

    @Test
    void a_rule_is_named_by_the_code_of_its_criterion() {
        assertThat(rules.ruleName("TT24.H.2.1"))
                .hasValueSatisfying(name -> assertThat(name).startsWith("TT24.H.2.1 Thành viên"));
    }

    @Test
    void a_code_that_begins_another_code_names_no_rule() {
        assertThat(rules.ruleName("TT24.H.2")).isEmpty();
    }

    @Test
    void the_digest_does_not_change_between_two_loads() {
        assertThat(RuleSet.load().digest()).isEqualTo(rules.digest()).hasSize(64);
    }

    @Test
    void an_unknown_package_is_refused_with_the_known_ones() {
        assertThatThrownBy(() -> rules.base("vn.khuyenhoc.rules.nowhere"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("vn.khuyenhoc.rules.tt22_2020");
        assertThat(rules.ruleNames("vn.khuyenhoc.rules.nowhere")).isEmpty();
    }

    @Test
    void a_package_that_is_there_already_cannot_be_added() {
        Model shipped = model("vn.khuyenhoc.rules.tt22_2020");
        assertThatThrownBy(() -> rules.with(List.of(shipped), "local"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vn.khuyenhoc.rules.tt22_2020");
    }

    @Test
    void added_rules_show_in_the_digest_and_leave_the_first_set_as_it_was() {
        RuleSet more = rules.with(List.of(), "local");
        assertThat(more.digest()).isEqualTo(rules.digest() + "+local");
        assertThat(more.packages()).isEqualTo(rules.packages());
    }

    private static Model model(String name) {
        return new org.drools.model.impl.ModelImpl(name);
    }
}
