package vn.khuyenhoc.property;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** What the shipped overlays change, and what they leave to the nation. */
class LocalitiesTest {
    private static final Engine ENGINE = Engine.load();
    private static final String ILLUSTRATIVE = "lam-ha-minh-hoa";

    private static List<CriteriaSet> setsOf(String overlay) {
        return Draw.sets(ENGINE.catalogue()).stream()
                .filter(set -> overlay.equals(set.overlay()))
                .toList();
    }

    private static List<CriteriaSet> national() {
        return Draw.sets(ENGINE.catalogue()).stream()
                .filter(set -> set.overlay() == null)
                .toList();
    }

    private static Decision decide(CriteriaSet set, Title title, String locality, long seed) {
        return decide(set, title, locality, set.validity().from().plusMonths(1), seed);
    }

    private static Decision decide(CriteriaSet set, Title title, String locality, LocalDate day, long seed) {
        Context context = new Context(day, set.validity().from().getYear(), locality, Stance.PREPARING);
        return new Draw(ENGINE.catalogue(), new Random(seed))
                .dossier(set, title, context)
                .decide(ENGINE);
    }

    @Test
    void every_decision_by_the_illustrative_sets_is_marked_illustrative() {
        assertThat(setsOf(ILLUSTRATIVE))
                .hasSize(4)
                .allSatisfy(set -> set.titles().forEach(title -> {
                    Decision decision = decide(set, title, ILLUSTRATIVE, 1);
                    assertThat(decision.basis().criteriaSet()).isEqualTo(set.id());
                    assertThat(decision.basis().illustrative()).isTrue();
                }));
    }

    @Test
    void the_illustrative_sets_mark_every_criterion_illustrative() {
        assertThat(setsOf(ILLUSTRATIVE).stream().flatMap(CriteriaSet::criteria))
                .allSatisfy(criterion -> assertThat(criterion.citation().mark()).hasToString("ILLUSTRATIVE"));
    }

    @ParameterizedTest
    @EnumSource
    void no_illustrative_set_holds_outside_of_its_locality(Title title) {
        assertThat(ENGINE.catalogue().in(null).sets()).noneMatch(CriteriaSet::illustrative);
        assertThat(ENGINE.catalogue().in("phu-tho").sets().stream()
                        .filter(set -> set.titles().contains(title)))
                .noneMatch(CriteriaSet::illustrative);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void what_the_illustrative_sets_do_not_touch_is_decided_as_in_the_nation(long seed) {
        List<Title> touched = setsOf(ILLUSTRATIVE).stream()
                .flatMap(set -> set.titles().stream())
                .toList();
        national()
                .forEach(set -> set.titles().stream()
                        .filter(title -> !touched.contains(title))
                        .forEach(title -> {
                            Decision local = decide(set, title, ILLUSTRATIVE, seed);
                            Decision nation = decide(set, title, null, seed);
                            assertThat(local.levels()).isEqualTo(nation.levels());
                            assertThat(local.basis()).isEqualTo(nation.basis());
                        }));
    }

    @Test
    void a_locality_that_tightens_is_not_illustrative_unless_it_says_so(@TempDir Path folder) throws IOException {
        assertThat(tightened(folder, "a", "").basis().illustrative()).isFalse();
        assertThat(tightened(folder, "b", "illustrative: true\n").basis().illustrative())
                .isTrue();
    }

    private static Decision tightened(Path folder, String id, String line) throws IOException {
        Path overlay = Files.createDirectories(folder.resolve(id));
        Files.writeString(
                overlay.resolve("overlay.yaml"),
                "id: " + id + "\nname: {vi: Nơi, en: Place}\nvalid: {from: 2014-01-01}\n" + line
                        + "tighten:\n  - {criterion: TT25.X.5.1, required: 0.9, document: TT-25-2023, clause: chỗ thử, mark: LOCAL, source: PD}\n");
        Engine engine = Engine.load(List.of(overlay));
        CriteriaSet set = engine.catalogue().sets().stream()
                .filter(one -> one.id().equals("TT25-2023-X"))
                .findFirst()
                .orElseThrow();
        Context context = new Context(set.validity().from().plusYears(1), 2024, id, Stance.PREPARING);
        return new Draw(engine.catalogue(), new Random(1))
                .dossier(set, Title.COMMUNITY_COMMUNE, context)
                .decide(engine);
    }

    @Test
    void phu_tho_names_who_decides_on_communes_and_is_not_illustrative() {
        CriteriaSet set = national().stream()
                .filter(one -> one.id().equals("TT25-2023-X"))
                .findFirst()
                .orElseThrow();
        LocalDate day = LocalDate.of(2026, 6, 28);
        Decision decision = decide(set, Title.COMMUNITY_COMMUNE, "phu-tho", day, 1);
        assertThat(decision.basis().authority())
                .isNotNull()
                .extracting(Words::vi)
                .isEqualTo("Giám đốc Sở Giáo dục và Đào tạo");
        assertThat(decision.basis().illustrative()).isFalse();
        assertThat(decide(set, Title.COMMUNITY_COMMUNE, null, day, 1).basis().authority())
                .isNull();
    }
}
