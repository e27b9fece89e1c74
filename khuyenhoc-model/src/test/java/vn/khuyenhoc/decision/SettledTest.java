package vn.khuyenhoc.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.decision.Outcome.NOT_QUALIFIED;
import static vn.khuyenhoc.decision.Outcome.QUALIFIED;
import static vn.khuyenhoc.decision.Outcome.UNDECIDED;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.title.Title;

class SettledTest {
    @Test
    void it_is_of_the_subject_and_the_title_that_was_judged() {
        Decision decision = Decided.levels(QUALIFIED);
        assertThat(Settled.of(decision).subject()).isEqualTo("GD-1");
        assertThat(Settled.of(decision).title()).isEqualTo(decision.title());
    }

    @Test
    void whoever_reaches_a_level_reaches_those_below() {
        assertThat(settled(Decided.levels(NOT_QUALIFIED, QUALIFIED)))
                .containsExactly(QUALIFIED, QUALIFIED, NOT_QUALIFIED);
    }

    @Test
    void a_level_that_may_be_reached_leaves_those_below_undecided() {
        assertThat(settled(Decided.levels(NOT_QUALIFIED, UNDECIDED, NOT_QUALIFIED)))
                .containsExactly(UNDECIDED, UNDECIDED, NOT_QUALIFIED);
    }

    @Test
    void what_is_undecided_above_takes_nothing_from_a_level_that_is_reached() {
        assertThat(settled(Decided.levels(QUALIFIED, UNDECIDED))).containsExactly(QUALIFIED, UNDECIDED, NOT_QUALIFIED);
    }

    @Test
    void levels_that_are_not_reached_are_not_held() {
        assertThat(settled(Decided.levels(NOT_QUALIFIED, NOT_QUALIFIED, NOT_QUALIFIED)))
                .containsOnly(NOT_QUALIFIED);
    }

    @Test
    void nothing_is_settled_where_no_set_is_in_force() {
        assertThat(settled(Decided.levels())).containsExactly(UNDECIDED, UNDECIDED, UNDECIDED);
    }

    @Test
    void a_valid_recognition_counts_for_its_level_and_those_below() {
        assertThat(settled(Decided.holding(2, true, NOT_QUALIFIED, NOT_QUALIFIED)))
                .containsExactly(QUALIFIED, QUALIFIED, NOT_QUALIFIED);
    }

    @Test
    void a_recognition_that_is_not_valid_or_not_known_to_be_counts_for_nothing() {
        assertThat(settled(Decided.holding(2, false, NOT_QUALIFIED))).containsOnly(NOT_QUALIFIED);
        assertThat(settled(Decided.holding(2, null, NOT_QUALIFIED))).containsOnly(NOT_QUALIFIED);
    }

    @Test
    void only_valid_recognitions_make_a_subject_recognised() {
        assertThat(recognised(Decided.holding(2, true, NOT_QUALIFIED)))
                .containsExactly(QUALIFIED, QUALIFIED, NOT_QUALIFIED);
        assertThat(recognised(Decided.holding(2, false, QUALIFIED))).containsOnly(NOT_QUALIFIED);
        assertThat(recognised(Decided.levels(QUALIFIED))).containsOnly(NOT_QUALIFIED);
    }

    @Test
    void whether_a_recognition_counts_is_open_where_its_validity_is() {
        assertThat(recognised(Decided.holding(2, null, QUALIFIED)))
                .containsExactly(UNDECIDED, UNDECIDED, NOT_QUALIFIED);
    }

    @Test
    void recognitions_are_not_known_where_nobody_says_so() {
        Settled settled = new Settled("GD-1", Title.FAMILY, List.of(QUALIFIED));
        assertThat(settled.recognised()).containsOnly(UNDECIDED);
        assertThat(settled.contradictedFrom()).isZero();
    }

    private static List<Outcome> recognised(Decision decision) {
        return Settled.of(decision).recognised();
    }

    private static List<Outcome> settled(Decision decision) {
        return Settled.of(decision).levels();
    }
}
