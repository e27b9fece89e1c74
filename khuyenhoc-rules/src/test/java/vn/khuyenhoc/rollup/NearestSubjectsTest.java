package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.rollup.Hamlets.CATALOGUE;
import static vn.khuyenhoc.rollup.Hamlets.CONTEXT;
import static vn.khuyenhoc.rollup.Hamlets.ENGINE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.review.Nearest;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class NearestSubjectsTest {
    private static final NearestSubjects NEAREST = new NearestSubjects(CATALOGUE);

    @Test
    void fewest_steps_come_first_then_fewest_points_then_the_identifier() {
        List<Decision> decisions =
                decide(citizen("far", 0, 0), citizen("b", 4, 0), citizen("a", 4, 0), citizen("near", 6, 0));

        assertThat(NEAREST.of(decisions, 9)).extracting(Nearest::subject).containsExactly("near", "a", "b", "far");
        assertThat(NEAREST.of(decisions, 2)).extracting(Nearest::subject).containsExactly("near", "a");
    }

    @Test
    void effort_is_the_number_of_steps_of_the_way_and_each_has_its_words() {
        List<Decision> decisions = decide(citizen("far", 0, 0), citizen("near", 6, 0));

        assertThat(NEAREST.of(decisions, 9)).allSatisfy(near -> {
            Decision decision = decisions.stream()
                    .filter(one -> one.subject().equals(near.subject()))
                    .findFirst()
                    .orElseThrow();
            assertThat(near.effort()).isEqualTo(decision.way().steps().size());
            assertThat(near.way())
                    .hasSize(near.effort())
                    .allSatisfy(step -> assertThat(step.vi()).isNotEqualTo(step.en()));
        });
    }

    @Test
    void who_qualifies_or_has_no_way_is_not_near() {
        List<Decision> decisions = decide(
                citizen("good", 10, 10),
                new Unit(
                        "u",
                        null,
                        UnitKind.AGENCY,
                        Tier.COMMUNE,
                        null,
                        "x",
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(decisions).hasSize(2);
        assertThat(decisions.get(1).way()).isNull();
        assertThat(NEAREST.of(decisions, 9)).isEmpty();
    }

    @Test
    void each_title_has_its_own_nearest() {
        Unit school = new Unit(
                "u",
                null,
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                null,
                "x",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(NEAREST.of(decide(citizen("a", 4, 0), citizen("b", 4, 0), school), 1))
                .extracting(Nearest::title)
                .containsExactlyInAnyOrder(Title.CITIZEN, Title.UNIT_DISTRICT);
    }

    private static List<Decision> decide(Subject... subjects) {
        return ENGINE.decideAll(Register.of(List.of(subjects)), CONTEXT);
    }

    /** A citizen with so many points of each indicator but the last two. */
    private static Citizen citizen(String id, int points, int last) {
        List<Observation> all = Hamlets.points(2);
        List<Observation> known = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int own = i < all.size() - 2 ? points : last;
            known.add(Observation.of(all.get(i).code(), 2024, new Points(BigDecimal.valueOf(own))));
        }
        return Hamlets.citizen(id, "x", null, null, known, List.of());
    }
}
