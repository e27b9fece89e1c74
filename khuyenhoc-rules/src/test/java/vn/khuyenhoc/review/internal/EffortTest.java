package vn.khuyenhoc.review.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.GapCertainty;
import vn.khuyenhoc.review.GapFigures;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.review.Needed;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

class EffortTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final Targets TARGETS = CATALOGUE.targets();
    /** Plan facts that have nothing to do with each other. */
    private static final Map<String, String> FACTS = Map.of(
            "minor",
            "guidance",
            "costly",
            "results-reach-targets",
            "cheap",
            "targets-not-below",
            "plain",
            "bases-stated",
            "critical",
            "state-budget",
            "due",
            "commendation",
            "g",
            "results-reach-targets");

    private static final Words WORDS = new Words("chữ", "words");

    @Test
    void of_one_body_what_is_due_comes_first_then_the_heavier_then_the_least_effort_for_a_point() {
        PlanGap minor = gap("minor", GapSeverity.MINOR, GapCertainty.CERTAIN, null);
        PlanGap costly = gap("costly", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -10, 200, 200L));
        PlanGap cheap = gap("cheap", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -10, 100, 100L));
        PlanGap plain = gap("plain", GapSeverity.MAJOR, GapCertainty.CERTAIN, null);
        PlanGap critical = gap("critical", GapSeverity.CRITICAL, GapCertainty.UNDECIDED, null);
        PlanGap due = gap("due", GapSeverity.MINOR, GapCertainty.CERTAIN, null, LocalDate.of(2025, 3, 31));

        assertThat(new Causes(CATALOGUE).of(List.of(minor, plain, costly, cheap, critical, due), List.of()))
                .extracting(cause -> cause.gap().code())
                .containsExactly("due", "critical", "cheap", "costly", "plain", "minor");
    }

    @Test
    void the_effort_for_a_point_is_the_most_that_may_be_needed_over_the_widest_distance() {
        GapFigures range = new GapFigures(
                TARGETS.bases().get("families"),
                Interval.exactly(0.7),
                Interval.closed(0.6, 0.65),
                Interval.closed(-8, -5),
                new Needed(20, 60L));

        assertThat(perPoint(range)).isEqualTo(7.5);
        assertThat(perPoint(figures("families", -8, 20, null))).isEqualTo(2.5);
        assertThat(perPoint(figures("families", 0, 0, 0L))).isNull();
        assertThat(perPoint(figures("families", -8, 0, 0L))).isNull();
        assertThat(perPoint(figures("families", -8, 0, null))).isNull();
    }

    @Test
    void as_many_subjects_are_listed_as_close_the_shortfall_and_twenty_at_most() {
        assertThat(nearest(figures("families", -5, 3, 3L), 50)).hasSize(3);
        assertThat(nearest(figures("families", -5, 3, 30L), 50)).hasSize(20);
        assertThat(nearest(figures("families", -5, 3, null), 50)).hasSize(3);
        assertThat(nearest(figures("families", -5, 0, null), 50)).hasSize(1);
        assertThat(nearest(figures("families", -5, 3, 3L), 2)).hasSize(2);
    }

    @Test
    void the_least_effort_comes_first_and_equals_keep_their_order() {
        PlanGap gap = gap("g", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures("families", -5, 9, 9L));
        List<Nearest> nearest = List.of(near("far", 3), near("z", 1), near("a", 1));

        assertThat(Causes.nearest(gap, nearest)).extracting(Nearest::subject).containsExactly("z", "a", "far");
    }

    @Test
    void subjects_are_listed_only_where_all_of_their_title_are_the_base() {
        assertThat(nearest(figures("registered", -5, 3, 3L), 5)).isEmpty();
        assertThat(nearest(figures("clans", -5, 3, 3L), 5)).isEmpty();
        assertThat(nearest(null, 5)).isEmpty();
    }

    private static @Nullable Double perPoint(GapFigures figures) {
        return Causes.perPoint(gap("g", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures));
    }

    private static List<Nearest> nearest(@Nullable GapFigures figures, int subjects) {
        PlanGap gap = gap("g", GapSeverity.MAJOR, GapCertainty.CERTAIN, figures);
        return Causes.nearest(
                gap,
                IntStream.range(0, subjects).mapToObj(i -> near("f" + i, 1)).toList());
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
        return gap(code, severity, certainty, figures, null);
    }

    private static PlanGap gap(
            String code,
            GapSeverity severity,
            GapCertainty certainty,
            @Nullable GapFigures figures,
            @Nullable LocalDate due) {
        return new PlanGap(
                code,
                severity,
                certainty,
                "family",
                WORDS,
                WORDS,
                WORDS,
                figures,
                List.of(),
                null,
                List.of(),
                FACTS.get(code),
                null,
                List.of(),
                WORDS,
                due,
                false,
                false,
                null);
    }
}
