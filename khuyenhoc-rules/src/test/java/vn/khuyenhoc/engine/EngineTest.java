package vn.khuyenhoc.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Score;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.register.Dossier;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class EngineTest {
    private static final Engine ENGINE = Engine.load();
    private static final Context YEAR_2024 = Context.of(LocalDate.of(2024, 12, 31), 2024);

    @Test
    void every_misfit_of_a_dossier_is_refused_at_once() {
        Citizen citizen = citizen(
                Observation.of("khong_co", 2024, new YesNo(true)),
                Observation.of("diem_lap_ke_hoach_hoc_tap", 2024, new YesNo(true)),
                Observation.of("diem_tim_va_cap_nhat_thong_tin", 2024, new Points(new BigDecimal("10.5"))),
                Observation.of("diem_tim_va_cap_nhat_thong_tin", 2024, new Points(new BigDecimal("-1"))),
                Observation.of("thanh_vien_tuan_thu_ky_luat", 2024, Share.of("1.1")),
                Observation.of("muc_do_chuyen_doi_so_4725", 2024, new Grade("rat-tot")),
                Observation.of("so_nam_lien_dat_cong_dan_hoc_tap", 2024, new Count(-1)));
        assertThatThrownBy(() -> ENGINE.decide(Dossier.of(citizen), YEAR_2024))
                .isInstanceOfSatisfying(
                        FaultyInputException.class,
                        e -> assertThat(e.faults())
                                .extracting(fault -> fault.key())
                                .contains(
                                        "observation.unknown",
                                        "observation.type",
                                        "observation.points",
                                        "observation.twice",
                                        "observation.negative",
                                        "observation.shareRange",
                                        "observation.grade"));
    }

    @Test
    void an_unknown_locality_is_refused_with_a_suggestion() {
        assertThatThrownBy(() -> ENGINE.decide(Dossier.of(citizen()), YEAR_2024.in("lam-ha")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("lam-ha-minh-hoa");
    }

    @Test
    void a_subject_without_a_title_is_refused() {
        AdministrativeUnit nation =
                new AdministrativeUnit("VN", null, Tier.CENTRAL, null, null, null, null, List.of(), List.of());
        assertThatThrownBy(() -> ENGINE.decide(Dossier.of(nation), YEAR_2024))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("VN");
    }

    @Test
    void a_commune_that_does_not_exist_on_the_day_is_undecided() {
        AdministrativeUnit commune = new AdministrativeUnit(
                "X", null, Tier.COMMUNE, null, List.of(), LocalDate.of(2025, 7, 1), null, List.of(), List.of());
        Decision decision = ENGINE.decide(Dossier.of(commune), YEAR_2024);
        assertThat(decision.title()).isEqualTo(Title.COMMUNITY_COMMUNE);
        assertThat(decision.outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(decision.basis().criteriaSet()).isNull();
    }

    @Test
    void added_criteria_without_rules_are_refused_when_the_engine_is_made(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("overlay.yaml"), """
                id: xa-thu
                name: {vi: Xã thử, en: A commune}
                valid: {from: 2024-01-01}
                add:
                  - set: TT25-2023-X
                    group: TT25.X.1
                    document: TT-25-2023
                    rules: vn.khuyenhoc.local.khong_co
                    criterion:
                      code: XT.1
                      label: Tiêu chí thêm
                      name: {vi: Có tủ sách, en: Has a bookcase}
                      clause: Điều 1
                      mark: LOCAL
                      source: PD
                      needs: [phuc_vu_hoc_tap_suot_doi]
                """);
        assertThatThrownBy(() -> Engine.load(List.of(folder)))
                .isInstanceOf(FaultyInputException.class)
                .hasMessageContaining("vn.khuyenhoc.local.khong_co");
    }

    @Test
    void sums_of_parts_of_points_have_no_needless_digits() {
        Citizen citizen = citizen(
                Observation.of("diem_lap_ke_hoach_hoc_tap", 2024, new Points(new BigDecimal("7.25"))),
                Observation.of("diem_tim_va_cap_nhat_thong_tin", 2024, new Points(new BigDecimal("1.750"))));
        Score total = Objects.requireNonNull(
                ENGINE.decide(Dossier.of(citizen), YEAR_2024).total());
        assertThat(String.valueOf(total.earned())).isEqualTo("9");
    }

    @Test
    void a_decision_reads_back_from_its_json() {
        Decision decision = ENGINE.decide(Dossier.of(citizen()), YEAR_2024);
        String json = Json.mapper().writeValueAsString(decision);
        assertThat(Json.mapper().readValue(json, Decision.class)).isEqualTo(decision);
    }

    @Test
    void a_step_asks_only_for_what_is_lacking() {
        Unit school = new Unit(
                "U1",
                null,
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(Observation.of("ban_hanh_ke_hoach_hoc_tap", 2024, new YesNo(true))),
                List.of());
        Way way = ENGINE.decide(Dossier.of(school), YEAR_2024).way();
        assertThat(way).isNotNull();
        assertThat(way.steps().get(0).targets())
                .containsExactly(Observation.of("thuc_hien_ke_hoach_hoc_tap", 2024, new YesNo(true)));
    }

    @Test
    void an_empty_register_has_no_decisions() {
        assertThat(ENGINE.decideAll(Register.of(List.of()), YEAR_2024, 2)).isEmpty();
    }

    private static Citizen citizen(Observation... observations) {
        return new Citizen("C1", null, null, null, null, null, null, List.of(observations), List.of());
    }
}
