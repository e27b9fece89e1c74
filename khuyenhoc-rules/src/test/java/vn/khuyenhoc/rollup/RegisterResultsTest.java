package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

class RegisterResultsTest {
    private static final Engine ENGINE = Engine.load();
    private static final Context CONTEXT = Context.of(LocalDate.of(2024, 12, 31), 2024);
    private static final List<String> COMMUNES = List.of("LD1.LH.tan-ha", "LD1.LH.hoai-duc", "LD1.LH.dan-phuong");
    private static final List<String> CITIZEN_CODES = ENGINE.catalogue()
            .in(null)
            .inForce(Title.CITIZEN, CONTEXT.asOf())
            .orElseThrow()
            .criteria()
            .flatMap(criterion -> criterion.needs().stream())
            .flatMap(List::stream)
            .map(need -> need.code())
            .distinct()
            .toList();

    /** Everything on one side of the scale, or nothing at all. */
    private enum Learner {
        GOOD,
        WEAK,
        UNKNOWN
    }

    @Test
    void decisions_become_counts_and_who_registered_stays_unknown() {
        Results results = results(register(6, 3, 1), "LD1.LH.tan-ha", Counting.QUALIFIED);
        FigureRow row = results.row("citizen").orElseThrow();

        assertThat(row.base().code()).isEqualTo("citizens");
        assertThat(bounds(row.all())).isEqualTo(Interval.exactly(10));
        assertThat(row.registered()).isNull();
        assertThat(bounds(row.assessed())).isEqualTo(Interval.exactly(9));
        assertThat(bounds(row.recognised())).isEqualTo(Interval.closed(6, 7));
        assertThat(results.year()).isEqualTo(2024);
    }

    @Test
    void titles_held_are_counted_apart_from_qualifying() {
        Citizen holder = citizen(
                "c1",
                COMMUNES.get(0),
                Learner.UNKNOWN,
                List.of(new HeldTitle(Title.CITIZEN, 1, null, null, null, 2024, null)));
        Citizen other = citizen("c2", COMMUNES.get(0), Learner.GOOD, List.of());
        Register register = Register.of(List.of(holder, other));

        assertThat(bounds(results(register, COMMUNES.get(0), Counting.HELD)
                        .row("citizen")
                        .orElseThrow()
                        .recognised()))
                .isEqualTo(Interval.exactly(1));
        assertThat(bounds(results(register, COMMUNES.get(0), Counting.QUALIFIED)
                        .row("citizen")
                        .orElseThrow()
                        .recognised()))
                .isEqualTo(Interval.closed(1, 2));
    }

    @Test
    void a_family_lies_where_its_community_does() {
        Community here = new Community("t1", null, CommunityKind.THON, COMMUNES.get(0), List.of(), List.of());
        Community there = new Community("t2", null, CommunityKind.THON, COMMUNES.get(1), List.of(), List.of());
        Register register =
                Register.of(List.of(here, there, family("f1", "t1"), family("f2", "t2"), family("f3", null)));

        Results results = results(register, COMMUNES.get(0), Counting.QUALIFIED);
        assertThat(bounds(results.row("family").orElseThrow().all())).isEqualTo(Interval.exactly(1));
        assertThat(bounds(results.row("community-hamlet").orElseThrow().all())).isEqualTo(Interval.exactly(1));
    }

    @Test
    void a_citizen_without_a_commune_lives_where_the_family_does() {
        Community here = new Community("t1", null, CommunityKind.THON, COMMUNES.get(0), List.of(), List.of());
        Family family = new Family("f1", null, "t1", List.of("c1"), List.of(), List.of());
        Register register = Register.of(List.of(here, family, citizen("c1", null, Learner.GOOD, List.of())));

        assertThat(bounds(results(register, COMMUNES.get(0), Counting.QUALIFIED)
                        .row("citizen")
                        .orElseThrow()
                        .recognised()))
                .isEqualTo(Interval.exactly(1));
    }

    @Test
    void refuses_what_would_count_wrong() {
        Register register = register(1, 0, 0);
        List<Decision> decisions = ENGINE.decideAll(register, CONTEXT);
        List<Decision> twice = List.of(decisions.get(0), decisions.get(0));
        List<Decision> mixed = new ArrayList<>(decisions);
        mixed.addAll(ENGINE.decideAll(register, Context.of(LocalDate.of(2025, 1, 1), 2024)));

        refused(register, List.of(), COMMUNES.get(0), "no decisions");
        refused(register, decisions.subList(1, 3), COMMUNES.get(2), "no decision on 1 subjects, such as [<");
        refused(register, twice, COMMUNES.get(0), "two decisions on");
        refused(register, mixed, COMMUNES.get(0), "different contexts");
        refused(register, decisions, "LD1.LH.tanha", "maybe \"LD1.LH.tan-ha\"");
    }

    private static void refused(Register register, List<Decision> decisions, String place, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new RegisterResults(ENGINE.catalogue()).of(register, decisions, place, null, Counting.HELD))
                .withMessageContaining(message);
    }

    @Property(tries = 30)
    void the_sum_of_communes_is_the_count_of_the_district(
            @ForAll @IntRange(max = 12) int good,
            @ForAll @IntRange(max = 12) int weak,
            @ForAll @IntRange(max = 6) int unknown) {
        Register register = register(good, weak, unknown + 1);
        List<Decision> decisions = ENGINE.decideAll(register, CONTEXT);
        List<Results> parts = COMMUNES.stream()
                .map(code ->
                        new RegisterResults(ENGINE.catalogue()).of(register, decisions, code, code, Counting.QUALIFIED))
                .toList();
        Results sum = new AreaSums(ENGINE.catalogue()).of("LD1.LH", parts);

        long qualified = decisions.stream().filter(one -> one.level() > 0).count();
        FigureRow row = sum.row("citizen").orElseThrow();
        assertThat(row.all().value()).isEqualByComparingTo(String.valueOf(3 * (good + weak + unknown + 1)));
        assertThat(row.recognised().value()).isEqualByComparingTo(String.valueOf(qualified));
        assertThat(bounds(row.recognised()).high()).isEqualTo(qualified + 3 * (unknown + 1));
    }

    private static Results results(Register register, String commune, Counting counting) {
        return new RegisterResults(ENGINE.catalogue())
                .of(register, ENGINE.decideAll(register, CONTEXT), commune, commune, counting);
    }

    private static Interval bounds(PrintedNumber count) {
        return count.bounds(Double.POSITIVE_INFINITY);
    }

    /** So many learners of each kind in each commune. */
    private static Register register(int good, int weak, int unknown) {
        List<Subject> subjects = new ArrayList<>();
        for (String commune : COMMUNES) {
            add(subjects, good, number -> citizen(commune + "-g" + number, commune, Learner.GOOD, List.of()));
            add(subjects, weak, number -> citizen(commune + "-w" + number, commune, Learner.WEAK, List.of()));
            add(subjects, unknown, number -> citizen(commune + "-u" + number, commune, Learner.UNKNOWN, List.of()));
        }
        return Register.of(subjects);
    }

    private static void add(List<Subject> subjects, int many, Function<Integer, Subject> making) {
        for (int i = 0; i < many; i++) {
            subjects.add(making.apply(i));
        }
    }

    private static Citizen citizen(String id, String commune, Learner learner, List<HeldTitle> titles) {
        List<Observation> observations = learner == Learner.UNKNOWN
                ? List.of()
                : CITIZEN_CODES.stream()
                        .map(code -> Observation.of(
                                code, 2024, new Points(BigDecimal.valueOf(learner == Learner.GOOD ? 10 : 0))))
                        .toList();
        return new Citizen(id, null, null, null, null, null, commune, observations, titles);
    }

    private static Family family(String id, String community) {
        return new Family(id, null, community, List.of(), List.of(), List.of());
    }
}
