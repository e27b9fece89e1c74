package vn.khuyenhoc.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khuyenhoc.decision.Outcome.NOT_QUALIFIED;
import static vn.khuyenhoc.decision.Outcome.QUALIFIED;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionTest {
    @Test
    void its_findings_are_those_of_the_level_reached() {
        Decision decision = Decided.levels(QUALIFIED, QUALIFIED, NOT_QUALIFIED);
        assertThat(decision.findings()).extracting(Finding::criterion).containsExactly("C2");
    }

    @Test
    void its_findings_are_those_of_the_lowest_level_where_none_is_reached() {
        assertThat(Decided.levels(NOT_QUALIFIED, NOT_QUALIFIED).findings())
                .extracting(Finding::criterion)
                .containsExactly("C1");
    }

    @Test
    void it_has_no_findings_where_no_set_is_in_force() {
        assertThat(Decided.levels().findings()).isEmpty();
    }

    @Test
    void the_next_level_follows_the_one_reached() {
        assertThat(Decided.levels(NOT_QUALIFIED, NOT_QUALIFIED).nextLevel()).isEqualTo(1);
        assertThat(Decided.levels(QUALIFIED, NOT_QUALIFIED).nextLevel()).isEqualTo(2);
    }

    @Test
    void nothing_follows_the_highest_level() {
        assertThat(Decided.levels(QUALIFIED, QUALIFIED).nextLevel()).isZero();
    }

    @Test
    void levels_below_the_one_reached_that_are_not_met_are_told() {
        Decision decision = Decided.levels(QUALIFIED, NOT_QUALIFIED, QUALIFIED);
        assertThat(decision.notMetBelow()).extracting(LevelResult::level).containsExactly(2);
        assertThat(Decided.levels(NOT_QUALIFIED, NOT_QUALIFIED).notMetBelow()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1990, 2100})
    void a_context_lies_in_the_years_that_there_are(int year) {
        assertThat(Context.of(LocalDate.of(year, 1, 1), year).dataYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @ValueSource(ints = {1989, 2101})
    void a_context_of_another_year_is_refused(int year) {
        assertThatThrownBy(() -> Context.of(LocalDate.of(year, 1, 1), 2024))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("asOf: " + year);
        assertThatThrownBy(() -> Context.of(LocalDate.of(2025, 1, 1), year)).hasMessageContaining("dataYear: " + year);
    }

    @Test
    void a_context_changes_in_one_thing_at_a_time() {
        Context context = Context.of(LocalDate.of(2025, 1, 10), 2024);
        Context there = context.in("lam-ha-minh-hoa");
        assertThat(context.stance()).isEqualTo(Stance.PREPARING);
        assertThat(there).isEqualTo(new Context(context.asOf(), 2024, "lam-ha-minh-hoa", Stance.PREPARING));
        assertThat(there.with(Stance.DECIDING).locality()).isEqualTo("lam-ha-minh-hoa");
        assertThat(there.with(Stance.DECIDING).stance()).isEqualTo(Stance.DECIDING);
    }

    @Test
    void reasons_are_written_in_small_letters_with_hyphens() {
        assertThat(Reason.NO_EVIDENCE.code()).isEqualTo("no-evidence");
        assertThat(Reason.values())
                .allSatisfy(reason -> assertThat(Reason.of(reason.code())).isEqualTo(reason));
    }
}
