package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.rollup.Hamlets.CATALOGUE;
import static vn.khuyenhoc.rollup.Hamlets.CONTEXT;
import static vn.khuyenhoc.rollup.Hamlets.ENGINE;
import static vn.khuyenhoc.rollup.Hamlets.citizen;
import static vn.khuyenhoc.rollup.Hamlets.clan;
import static vn.khuyenhoc.rollup.Hamlets.held;
import static vn.khuyenhoc.rollup.Hamlets.points;
import static vn.khuyenhoc.rollup.Hamlets.unit;
import static vn.khuyenhoc.rollup.Hamlets.worker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.LabourGroup;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

class PeopleRowsTest {
    private static final String ADULTS = "adults-in-recognised-models";
    private static final String WORKERS = "workers-in-recognised-models";
    private static final String STAFF = "staff-of-commune-units";
    private static final HeldTitle FAMILY = held(Title.FAMILY, 2024);
    private static final HeldTitle CITIZEN = held(Title.CITIZEN, 2024);
    private static final HeldTitle UNIT = held(Title.UNIT_COMMUNE, 2024);

    @Test
    void adults_are_those_of_age_at_the_end_of_the_data_year() {
        Results results = results(
                family("f", List.of("a", "b"), FAMILY),
                born("a", LocalDate.of(2006, 12, 31), CITIZEN),
                born("b", LocalDate.of(2007, 1, 1), CITIZEN));

        assertThat(bounds(row(results, ADULTS).all())).isEqualTo(Interval.exactly(1));
        assertThat(bounds(row(results, ADULTS).recognised())).isEqualTo(Interval.exactly(1));
        assertThat(row(results, ADULTS).notes()).isEmpty();
    }

    @Test
    void someone_whose_age_is_not_said_makes_a_range_and_is_noted() {
        Results results =
                results(family("f", List.of("a", "b"), FAMILY), worker("a", "x", CITIZEN), born("b", null, CITIZEN));

        assertThat(bounds(row(results, ADULTS).all())).isEqualTo(Interval.closed(1, 2));
        assertThat(bounds(row(results, ADULTS).recognised())).isEqualTo(Interval.closed(1, 2));
        assertThat(row(results, ADULTS).notes().get(0).en()).startsWith("Of 1 people");
    }

    @Test
    void where_the_register_says_it_of_nobody_the_row_is_left_out_and_the_note_says_so() {
        Results results = results(family("f", List.of("a"), FAMILY), born("a", null, CITIZEN));

        assertThat(find(results, ADULTS)).isEmpty();
        assertThat(find(results, STAFF)).isEmpty();
        assertThat(results.notes())
                .anySatisfy(note -> assertThat(note.vi()).contains("người lớn trong gia đình"))
                .anySatisfy(note -> assertThat(note.en()).contains("staff of learning units in the commune"));
    }

    @Test
    void only_the_group_of_that_name_are_workers_for_certain_and_learners_are_none() {
        Results results = results(
                family("f", List.of("a", "b", "c"), FAMILY),
                worker("a", "x"),
                of("b", LabourGroup.LEARNER),
                of("c", LabourGroup.RESIDENT));

        assertThat(bounds(row(results, WORKERS).all())).isEqualTo(Interval.closed(1, 2));
        assertThat(bounds(row(results, WORKERS).recognised())).isEqualTo(Interval.exactly(0));
    }

    @Test
    void a_member_of_a_family_that_is_not_recognised_counts_through_the_clan() {
        Results results = results(
                family("f", List.of("a")),
                family("g", List.of("b")),
                worker("a", "x"),
                worker("b", "x"),
                clan("h", "x", List.of("f"), List.of(held(Title.CLAN, 2024))));

        assertThat(bounds(row(results, ADULTS).all())).isEqualTo(Interval.exactly(1));
    }

    @Test
    void a_title_that_may_have_lapsed_leaves_open_who_belongs() {
        Results results = results(family("f", List.of("a"), held(Title.FAMILY, 2022)), worker("a", "x", CITIZEN));

        assertThat(bounds(row(results, ADULTS).all())).isEqualTo(Interval.closed(0, 1));
    }

    @Test
    void a_recognised_family_without_members_leaves_no_upper_bound() {
        Results results =
                results(family("f", List.of("a"), FAMILY), family("g", List.of(), FAMILY), worker("a", "x", CITIZEN));

        assertThat(bounds(row(results, ADULTS).all()).leastWhole()).isEqualTo(1);
        assertThat(bounds(row(results, ADULTS).all()).high()).isInfinite();
        assertThat(row(results, ADULTS).notes().get(0).en()).contains("names nobody");
    }

    @Test
    void staff_of_two_recognised_units_count_once() {
        Results results = results(
                worker("a", null, CITIZEN),
                worker("b", null),
                worker("c", null),
                unit("u1", "x", List.of("a", "b"), List.of(UNIT)),
                unit("u2", "x", List.of("a"), List.of(UNIT)),
                unit("u3", "x", List.of("c"), List.of()));

        assertThat(bounds(row(results, STAFF).all())).isEqualTo(Interval.exactly(2));
        assertThat(bounds(row(results, STAFF).recognised())).isEqualTo(Interval.exactly(1));
        assertThat(results.notes())
                .anySatisfy(
                        note -> assertThat(note.en()).startsWith("The register has 3 subjects that it places in no"));
    }

    private static Results results(Subject... subjects) {
        List<Subject> all = new ArrayList<>(List.of(subjects));
        all.add(new Community("t", null, CommunityKind.THON, "x", List.of(), List.of()));
        Register register = Register.of(all);
        return new RegisterResults(CATALOGUE)
                .of(register, ENGINE.decideAll(register, CONTEXT), "x", null, Counting.HELD);
    }

    private static FigureRow row(Results results, String base) {
        return find(results, base).orElseThrow();
    }

    private static Optional<FigureRow> find(Results results, String base) {
        return results.rows().stream()
                .filter(row -> row.base().code().equals(base))
                .findFirst();
    }

    private static Interval bounds(PrintedNumber count) {
        return count.bounds(Double.POSITIVE_INFINITY);
    }

    private static Family family(String id, List<String> members, HeldTitle... held) {
        return new Family(id, null, "t", members, List.of(), List.of(held));
    }

    private static Citizen born(String id, LocalDate birth, HeldTitle... held) {
        return citizen(id, "x", birth, null, points(2), List.of(held));
    }

    private static Citizen of(String id, LabourGroup group) {
        return citizen(id, "x", null, group, points(2), List.of());
    }
}
