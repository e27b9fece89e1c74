package vn.khuyenhoc.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.NextStep;
import vn.khuyenhoc.review.NextStep.Nearest;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class OrderOfAttackTest {
    private static final Targets TARGETS = Catalogue.load().targets();
    private static final Words WORDS = new Words("chữ", "words");

    @Test
    void the_heavier_comes_first_then_the_certain_then_the_least_effort_for_a_point() {
        PlanGap minor = gap("minor", GapSeverity.MINOR, GapCertainty.CERTAIN, null);
        PlanGap open = gap("open", GapSeverity.MAJOR, GapCertainty.UNDECIDED, figures("families", -1, 1, 1L));
        PlanGap costly = gap("costly", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -10, 200, 200L));
        PlanGap cheap = gap("cheap", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -10, 100, 100L));
        PlanGap critical = gap("critical", GapSeverity.CRITICAL, GapCertainty.UNDECIDED, null);

        assertThat(OrderOfAttack.of(List.of(minor, open, costly, cheap, critical), List.of()))
                .extracting(step -> step.rank() + " " + step.gap().code())
                .containsExactly("1 critical", "2 cheap", "3 costly", "4 open", "5 minor");
    }

    @Test
    void what_has_no_figures_comes_after_what_has_and_equals_keep_their_order() {
        List<PlanGap> gaps = List.of(
                gap("b", GapSeverity.MAJOR, GapCertainty.CERTAIN, null),
                gap("a", GapSeverity.MAJOR, GapCertainty.CERTAIN, null),
                gap("shortfall", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -5, 9, 9L)));

        assertThat(OrderOfAttack.of(gaps, List.of()))
                .extracting(step -> step.gap().code())
                .containsExactly("shortfall", "b", "a");
    }

    @Test
    void the_effort_for_a_point_is_the_most_that_may_be_needed_over_the_widest_distance() {
        GapFigures range = new GapFigures(
                TARGETS.bases().get("families"),
                Interval.exactly(0.7),
                Interval.closed(0.6, 0.65),
                Interval.closed(-8, -5),
                new Needed(20, 60L));

        assertThat(step(range, 0).effortPerPoint()).isEqualTo(7.5);
        assertThat(step(figures("families", -8, 20, null), 0).effortPerPoint()).isEqualTo(2.5);
        assertThat(step(figures("families", 0, 0, 0L), 0).effortPerPoint()).isNull();
    }

    @Test
    void as_many_subjects_are_listed_as_close_the_shortfall_and_twenty_at_most() {
        assertThat(step(figures("families", -5, 3, 3L), 50).nearest()).hasSize(3);
        assertThat(step(figures("families", -5, 3, 30L), 50).nearest()).hasSize(20);
        assertThat(step(figures("families", -5, 3, null), 50).nearest()).hasSize(3);
        assertThat(step(figures("families", -5, 0, null), 50).nearest()).hasSize(1);
        assertThat(step(figures("families", -5, 3, 3L), 2).nearest()).hasSize(2);
    }

    @Test
    void the_least_effort_comes_first_and_equals_keep_their_order() {
        PlanGap gap = gap("g", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -5, 9, 9L));
        List<Nearest> nearest = List.of(near("far", 3), near("z", 1), near("a", 1));

        assertThat(OrderOfAttack.of(List.of(gap), nearest).get(0).nearest())
                .extracting(Nearest::subject)
                .containsExactly("z", "a", "far");
    }

    @Test
    void subjects_are_listed_only_where_all_of_their_title_are_the_base() {
        assertThat(step(figures("registered", -5, 3, 3L), 5).nearest()).isEmpty();
        assertThat(step(figures("clans", -5, 3, 3L), 5).nearest()).isEmpty();
        assertThat(step(null, 5).nearest()).isEmpty();
    }

    private static NextStep step(@Nullable GapFigures figures, int subjects) {
        PlanGap gap = gap("g", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures);
        List<Nearest> nearest =
                IntStream.range(0, subjects).mapToObj(i -> near("f" + i, 1)).toList();
        return OrderOfAttack.of(List.of(gap), nearest).get(0);
    }

    private static Nearest near(String subject, int effort) {
        return new Nearest(Title.FAMILY, subject, effort, List.of(WORDS));
    }

    private static GapFigures figures(String base, double distance, long atLeast, @Nullable Long atMost) {
        return new GapFigures(
                TARGETS.bases().get(base),
                Interval.exactly(0.7),
                Interval.exactly(0.7 + distance / 100),
                Interval.exactly(distance),
                new Needed(atLeast, atMost));
    }

    private static PlanGap gap(
            String code, GapSeverity severity, GapCertainty certainty, @Nullable GapFigures figures) {
        return new PlanGap(
                code, severity, certainty, "family", WORDS, WORDS, WORDS, figures, List.of(), null, List.of(), "",
                List.of(), WORDS, null, false, null);
    }
}
