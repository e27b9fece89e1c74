package vn.khuyenhoc.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Thông tư 25/2023 Điều 6 khoản 5 điểm a: "công dân trong xã", who are in one commune on each day. */
class MovesTest {
    private static final Engine ENGINE = Engine.load();

    private static Move move(String day, @Nullable String commune) {
        return new Move(LocalDate.parse(day), commune);
    }

    /** A learning citizen with a family in hamlet T of commune A. */
    private static Citizen citizen(String id, @Nullable String commune, Move... moves) {
        HeldTitle held = new HeldTitle(Title.CITIZEN, 1, null, null, null, 2024, null);
        return new Citizen(id, null, null, 1980, null, null, null, commune, List.of(moves), List.of(), List.of(held));
    }

    /** How many citizens a commune counts on a day. */
    private static long counted(String commune, String day, Citizen... citizens) {
        List<Subject> subjects = new ArrayList<>(List.of(citizens));
        for (String id : List.of("A", "B")) {
            subjects.add(
                    new AdministrativeUnit(id, null, Tier.COMMUNE, null, List.of(), null, null, List.of(), List.of()));
        }
        subjects.add(new Community("T", null, CommunityKind.THON, "A", List.of(), List.of()));
        List<String> members = Stream.of(citizens).map(Citizen::id).toList();
        subjects.add(new Family("G", null, "T", members, List.of(), List.of()));
        Context context = Context.of(LocalDate.parse(day), 2024);
        return ENGINE.decideAll(Register.of(subjects), context).stream()
                .filter(one -> one.subject().equals(commune) && one.title() == Title.COMMUNITY_COMMUNE)
                .flatMap(one -> Dossiers.finding(one, 1, "TT25.X.5.1").observed().stream())
                .mapToLong(observed -> observed.value() instanceof Share share ? share.base() : 0)
                .sum();
    }

    /** The day of the move is the first in the other commune. */
    @ParameterizedTest
    @CsvSource({"2025-01-14, 1, 0", "2025-01-15, 0, 1", "2025-06-30, 0, 1", "2025-07-01, 1, 0", "2025-07-02, 1, 0"})
    void the_day_of_judging_decides_in_which_commune_a_person_is(String day, long inA, long inB) {
        Citizen moved = citizen("C", "A", move("2025-07-01", "A"), move("2025-01-15", "B"));

        assertThat(counted("A", day, moved)).isEqualTo(inA);
        assertThat(counted("B", day, moved)).isEqualTo(inB);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-14, 1, 0", "2025-01-15, 0, 1"})
    void before_the_first_move_the_family_decides_where_the_register_names_no_commune(String day, long inA, long inB) {
        Citizen moved = citizen("C", null, move("2025-01-15", "B"));

        assertThat(counted("A", day, moved)).isEqualTo(inA);
        assertThat(counted("B", day, moved)).isEqualTo(inB);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-14, 2", "2025-01-15, 1"})
    void who_moved_out_of_the_register_counts_nowhere_though_the_family_stayed(String day, long inA) {
        Citizen away = citizen("C", "A", move("2025-01-15", null));

        assertThat(counted("A", day, away, citizen("D", null))).isEqualTo(inA);
        assertThat(counted("B", day, away)).isZero();
    }
}
