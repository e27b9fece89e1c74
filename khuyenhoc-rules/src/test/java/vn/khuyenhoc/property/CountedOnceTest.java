package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.rollup.Counting;
import vn.khuyenhoc.rollup.RegisterResults;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.CommunityKind;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** A subject counts once in every area: families that live elsewhere, moves and codes given again do not count anybody twice. */
class CountedOnceTest {
    private static final Engine ENGINE = Engine.load();
    private static final List<String> COMMUNES = List.of("X1", "X2", "X3", "X4");
    private static final LocalDate AGAIN = LocalDate.of(2024, 7, 1);

    /** Where each citizen is on the day, told by hand; null for nowhere. */
    private final TreeMap<String, @Nullable String> where = new TreeMap<>();

    private final List<Subject> subjects = new ArrayList<>();

    @Property(tries = 60)
    void a_citizen_counts_in_one_commune_one_district_and_one_province(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(300));
        draw(random, day);
        Register register = Register.of(subjects);
        List<Decision> decisions = ENGINE.decideAll(register, Context.of(day, 2024));

        for (String commune : COMMUNES) {
            assertThat(base(decisions, commune, Title.COMMUNITY_COMMUNE, "TT25.X.5.1"))
                    .isEqualTo(in(commune));
        }
        assertThat(all(register, decisions, "T1"))
                .isEqualTo(in("X1") + in("X2") + (day.isBefore(AGAIN) ? in("X4") : 0));
        assertThat(all(register, decisions, "T2")).isEqualTo(in("X3") + (day.isBefore(AGAIN) ? 0 : in("X4")));
        assertThat(all(register, decisions, "H1")).isEqualTo(in("X1") + in("X2"));
    }

    @Property(tries = 20)
    void a_commune_counts_in_one_district_and_a_district_in_one_province(@ForAll long seed) {
        Random random = new Random(seed);
        LocalDate day = LocalDate.of(2024, 3, 1).plusDays(random.nextInt(300));
        draw(random, day);
        List<Decision> decisions = ENGINE.decideAll(Register.of(subjects), Context.of(day, 2024));

        assertThat(base(decisions, "H1", Title.COMMUNITY_DISTRICT, "TT25.H.4.1-MD1"))
                .isEqualTo(2);
        assertThat(base(decisions, "H2", Title.COMMUNITY_DISTRICT, "TT25.H.4.1-MD1"))
                .isEqualTo(day.isBefore(AGAIN) ? 1 : 2);
        assertThat(base(decisions, "H3", Title.COMMUNITY_DISTRICT, "TT25.H.4.1-MD1"))
                .isEqualTo(day.isBefore(AGAIN) ? 1 : 0);
        assertThat(base(decisions, "T1", Title.COMMUNITY_PROVINCE, "TT25.T.4.1-MD1"))
                .isEqualTo(2);
        assertThat(base(decisions, "T2", Title.COMMUNITY_PROVINCE, "TT25.T.4.1-MD1"))
                .isEqualTo(1);
    }

    private long in(String commune) {
        return where.values().stream().filter(commune::equals).count();
    }

    private static long base(List<Decision> decisions, String subject, Title title, String criterion) {
        return decisions.stream()
                .filter(decision -> decision.subject().equals(subject) && decision.title() == title)
                .flatMap(decision -> decision.levels().get(0).findings().stream())
                .filter(finding -> finding.criterion().equals(criterion))
                .flatMap(finding -> finding.observed().stream())
                .map(observed -> observed.value() instanceof Share share ? share.base() : null)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0L);
    }

    private static long all(Register register, List<Decision> decisions, String place) {
        Results results = new RegisterResults(ENGINE.catalogue()).of(register, decisions, place, null, Counting.HELD);
        FigureRow row = results.row("citizen").orElseThrow();
        return row.all() == null ? 0 : row.all().value().longValueExact();
    }

    /** Code X4 stands for a commune of district H3 in T1 and then for one of district H2 in T2. */
    private void draw(Random random, LocalDate day) {
        where.clear();
        subjects.clear();
        unit("T1", Tier.PROVINCE, null, null, null);
        unit("T2", Tier.PROVINCE, null, null, null);
        unit("H1", Tier.DISTRICT, "T1", null, null);
        unit("H2", Tier.DISTRICT, "T2", null, null);
        unit("H3", Tier.DISTRICT, "T1", null, null);
        unit("X1", Tier.COMMUNE, "H1", null, null);
        unit("X2", Tier.COMMUNE, "H1", null, null);
        unit("X3", Tier.COMMUNE, "H2", null, null);
        unit("X4", Tier.COMMUNE, "H3", null, AGAIN.minusDays(1));
        unit("X4", Tier.COMMUNE, "H2", AGAIN, null);
        for (String commune : COMMUNES) {
            subjects.add(new Community("T-" + commune, null, CommunityKind.THON, commune, List.of(), List.of()));
        }
        for (int family = 0; family < 8; family++) {
            family(family, random, day);
        }
    }

    private void unit(
            String id, Tier tier, @Nullable String superior, @Nullable LocalDate from, @Nullable LocalDate until) {
        subjects.add(new AdministrativeUnit(id, null, tier, superior, List.of(), from, until, List.of(), List.of()));
    }

    private void family(int number, Random random, LocalDate day) {
        String home = random.nextInt(5) == 0 ? null : any(random);
        List<String> members = new ArrayList<>();
        for (int i = 0; i < random.nextInt(4); i++) {
            String id = "C" + number + i;
            members.add(id);
            where.put(id, citizen(id, home, random, day));
        }
        String community = home == null ? null : "T-" + home;
        subjects.add(new Family("G" + number, null, community, members, List.of(), List.of()));
    }

    /** Where a citizen is who may name a commune, live with the family, or have moved. */
    private @Nullable String citizen(String id, @Nullable String home, Random random, LocalDate day) {
        String commune = random.nextBoolean() ? null : any(random);
        String at = commune == null ? home : commune;
        String last = commune;
        List<Move> moves = new ArrayList<>();
        for (LocalDate when = LocalDate.of(2023, 11, 3);
                random.nextBoolean();
                when = when.plusDays(1 + random.nextInt(200))) {
            String to = random.nextInt(4) == 0 ? null : any(random);
            if (to == null || !to.equals(last)) {
                moves.add(random.nextInt(moves.size() + 1), new Move(when, to));
                last = to;
                at = when.isAfter(day) ? at : to;
            }
        }
        subjects.add(new Citizen(id, null, null, 1980, null, null, null, commune, moves, List.of(), List.of()));
        return at;
    }

    private static String any(Random random) {
        return COMMUNES.get(random.nextInt(COMMUNES.size()));
    }
}
