package vn.khuyenhoc.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.council.Dossiers;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/** Thông tư 24/2023 Điều 7 khoản 3 điểm c asks only public bodies for the collective title that Điều 6 khoản 3 điểm c asks of all. */
class LevelsBelowTest {
    private static final Engine ENGINE = Engine.load();

    private static Subject school(String id, Ownership ownership, boolean collective) {
        return new Unit(
                id,
                null,
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                ownership,
                null,
                null,
                List.of(),
                List.of(),
                Dossiers.of("TT24-2023-H", 2024)
                        .with("tap_the_lao_dong_tien_tien", new YesNo(collective))
                        .observations(),
                List.of());
    }

    private static List<Words> notes(Subject... subjects) {
        Context context = Context.of(LocalDate.of(2025, 1, 10), 2024);
        List<Decision> decisions = ENGINE.decideAll(Register.of(List.of(subjects)), context);
        return new LevelsBelow(ENGINE.catalogue()).of(decisions);
    }

    @Test
    void who_reaches_level_2_without_level_1_is_told() {
        List<Words> notes = notes(school("tu-thuc", Ownership.PRIVATE, false), school("khac", Ownership.PRIVATE, true));
        assertThat(notes).singleElement().satisfies(note -> {
            assertThat(note.vi()).contains("1 nơi", "tu-thuc đạt Mức độ 2 (Mức độ 1: CHƯA ĐẠT)");
            assertThat(note.en()).contains("tu-thuc reaches Level 2 (Level 1: NOT QUALIFIED)");
        });
    }

    @Test
    void nothing_is_told_where_the_levels_below_are_met_or_none_is_reached() {
        assertThat(notes(school("a", Ownership.PUBLIC, true), school("b", Ownership.PUBLIC, false)))
                .isEmpty();
    }
}
