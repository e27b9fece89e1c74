package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.explanation.Told.OF_2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;

class ExplanationTest {
    private static final Citizen QUALIFIED = Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
    private static final Citizen REFUSED = Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 4);
    private static final Citizen UNDECIDED = Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 8);
    private static final String LAM_HA = "lam-ha-minh-hoa";

    @Test
    void every_outcome_stands_in_the_first_line() {
        assertThat(Told.vi(QUALIFIED, OF_2024)).startsWith("Công dân học tập: c1: ĐẠT Xét");
        assertThat(Told.vi(REFUSED, OF_2024)).startsWith("Công dân học tập: c1: CHƯA ĐẠT Xét");
        assertThat(Told.vi(UNDECIDED, OF_2024)).startsWith("Công dân học tập: c1: CHƯA ĐỦ CĂN CỨ Xét");
        assertThat(Told.en(QUALIFIED, OF_2024)).startsWith("Learning citizen: c1: QUALIFIED As");
        assertThat(Told.en(REFUSED, OF_2024)).startsWith("Learning citizen: c1: NOT QUALIFIED As");
        assertThat(Told.en(UNDECIDED, OF_2024)).startsWith("Learning citizen: c1: UNDECIDED As");
    }

    @Test
    void day_data_year_law_and_stance_follow() {
        assertThat(Told.vi(QUALIFIED, OF_2024))
                .contains("Xét đến ngày 10/02/2025, số liệu năm 2024, theo quy định trung ương, tự đánh giá.");
        assertThat(Told.en(QUALIFIED, Told.council(OF_2024)))
                .contains("As of 2025-02-10, data of 2024, by national rules, council.");
    }

    @Test
    void the_set_in_force_is_named_with_its_document_and_days() {
        assertThat(Told.vi(QUALIFIED, OF_2024))
                .contains("Căn cứ: Quyết định 324/QĐ-KHVN; Bộ tiêu chí Công dân học tập (2023) (từ 25/10/2023).")
                .doesNotContain("MỘT PHẦN", "THIẾU", "MINH HỌA");
        assertThat(Told.en(Told.citizen(2022, 8), Told.on("2023-01-01", 2022)))
                .contains("By Quyết định 244/QĐ-KHVN;", "(2022-07-28 to 2023-10-24).");
    }

    @Test
    void the_level_reached_and_the_next_are_told() {
        Citizen citizen = Told.citizen(2021, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        assertThat(Told.vi(citizen, Told.on("2021-12-31", 2021)))
                .contains("Đạt: Công dân học tập. Mức gần nhất chưa đạt: Công dân học tập tiêu biểu xuất sắc:"
                        + " CHƯA ĐỦ CĂN CỨ.");
        assertThat(Told.vi(QUALIFIED, OF_2024))
                .contains("Đạt: Công dân học tập.")
                .doesNotContain("chưa đạt:");
        assertThat(Told.en(REFUSED, OF_2024))
                .contains("Nearest level not reached: Learning citizen: NOT QUALIFIED.")
                .doesNotContain("Reached:");
    }

    @Test
    void points_are_told_in_total_and_by_group() {
        assertThat(Told.vi(REFUSED, OF_2024))
                .contains("Tổng điểm: 68 đến 78 trên 100")
                .contains("- Nhóm 1 Năng lực tự học, học tập suốt đời: 32 trên 40 -")
                .contains("- Nhóm 3 Năng lực xây dựng quan hệ xã hội: 4 đến 14 trên 20 Từng");
        assertThat(Told.en(QUALIFIED, OF_2024))
                .contains("Points in total: 80 of 100", "Building social relations: 16 of 20");
    }

    @Test
    void a_group_that_gives_no_points_has_no_score() {
        Citizen citizen = Told.citizen(2021, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        assertThat(Told.vi(citizen, Told.on("2021-12-31", 2021)))
                .contains("- Nhóm 3 Năng lực xây dựng quan hệ xã hội: 16 trên 20 Từng tiêu chí")
                .doesNotContain("trên ?");
    }

    @Test
    void a_missing_maximum_is_a_question_mark() {
        assertThat(Told.vi(Told.place(Tier.COMMUNE, null), Told.council(Told.on("2023-12-31", 2023))))
                .contains("Lãnh đạo, phối hợp, mạng lưới: 0 trên ?", "được 0 trên tối đa ? điểm");
    }

    @Test
    void a_title_without_points_has_no_score() {
        assertThat(Told.en(Told.school(null, List.of()), OF_2024)).doesNotContain("Points in total", "earns");
    }

    @Test
    void a_partial_set_says_that_it_can_only_refuse_and_what_is_missing_of_it() {
        Decision decision = Told.decide(Told.citizen(2022, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8), Told.on("2023-01-01", 2022));
        assertThat(Told.text(decision, Locale.ROOT))
                .contains("  Bộ tiêu chí đọc được MỘT PHẦN: chỉ có thể kết luận chưa đạt, không thể xác nhận đạt. Còn"
                        + " thiếu:\n  - Tổng điểm cần đạt.\n")
                .doesNotContain("Cách đạt");
        assertThat(Told.text(decision, Locale.ENGLISH))
                .contains("PARTIAL: it can refuse, never confirm. Missing:\n  - The total of points to be reached.\n");
    }

    @Test
    void a_missing_set_judges_nothing() {
        assertThat(Told.vi(Told.family(), OF_2024))
                .startsWith("Gia đình học tập: f1: CHƯA ĐỦ CĂN CỨ")
                .contains("THIẾU bộ tiêu chí: không thể xét. Còn thiếu: - Số, ngày, toàn bộ tiêu chí")
                .doesNotContain("Từng tiêu chí", "Mức gần nhất", "Tổng điểm");
        assertThat(Told.en(Told.family(), OF_2024))
                .contains("The criteria set is MISSING: nothing can be judged. Missing: - Its number");
    }

    @Test
    void a_district_title_after_the_districts_ended_is_a_gap_told_once() {
        Decision decision = Told.decide(Told.place(Tier.DISTRICT, null), Told.on("2025-07-01", 2025));
        assertThat(Told.text(decision, Locale.ROOT).lines().toList())
                .hasSize(4)
                .startsWith("Cộng đồng học tập cấp huyện: x1: CHƯA ĐỦ CĂN CỨ")
                .contains("  Không có căn cứ để xét (từ 01/07/2025): Không còn cấp huyện từ 01/7/2025.");
        assertThat(Told.flat(Told.text(decision, Locale.ENGLISH)))
                .contains("Nothing to judge by (from 2025-07-01): There are no districts from 1 July 2025. Replay:");
    }

    @Test
    void the_last_day_of_the_districts_is_still_judged() {
        assertThat(Told.vi(Told.place(Tier.DISTRICT, null), Told.on("2025-06-30", 2024)))
                .contains("Căn cứ: Thông tư 25/2023/TT-BGDĐT");
    }

    @Test
    void a_set_that_does_not_cover_the_unit_is_not_called_missing() {
        assertThat(Told.en(Told.unit(UnitKind.ECONOMIC_ZONE_BOARD, null, List.of(), List.of()), OF_2024))
                .contains("Nothing to judge by: The criteria set in force does not cover units of this kind Replay:")
                .doesNotContain("MISSING");
    }

    @Test
    void a_unit_that_does_not_exist_on_the_day_is_not_called_a_missing_set() {
        AdministrativeUnit later = new AdministrativeUnit(
                "x1", null, Tier.COMMUNE, null, null, LocalDate.of(2025, 7, 1), null, List.of(), List.of());
        assertThat(Told.vi(later, OF_2024))
                .contains("Không có căn cứ để xét: Đơn vị không tồn tại vào ngày này Dấu vết:")
                .doesNotContain("THIẾU", "bộ tiêu chí");
    }

    @Test
    void made_up_numbers_are_labelled_wherever_they_stand() {
        assertThat(Told.vi(Told.family(), OF_2024.in(LAM_HA)))
                .startsWith("[MINH HỌA] Gia đình học tập: f1:")
                .contains("Lâm Hà (minh họa), tự đánh giá.", "MINH HỌA: số liệu của bộ tiêu chí này đặt ra để làm mẫu")
                .contains("Tiêu chí 1.1, Bộ tiêu chí minh họa không có số; MINH HỌA; quy tắc");
        assertThat(Told.en(Told.family(), OF_2024.in(LAM_HA)))
                .startsWith("[ILLUSTRATIVE] Learning family: f1:")
                .contains("Lâm Hà (illustrative), self-assessment.", "they are not law.");
    }

    @Test
    void law_in_an_illustrative_locality_is_not_labelled() {
        assertThat(Told.vi(QUALIFIED, OF_2024.in(LAM_HA))).startsWith("Công dân học tập: c1: ĐẠT");
    }

    @Test
    void the_digests_close_the_text_so_that_it_can_be_replayed() {
        Decision decision = Told.decide(QUALIFIED, OF_2024);
        assertThat(Told.text(decision, Locale.ROOT))
                .endsWith("Dấu vết: quy tắc " + decision.basis().rules().substring(0, 12) + ", danh mục "
                        + decision.basis().catalogue().substring(0, 12) + ".\n");
    }

    @Test
    void equal_decisions_give_equal_texts() {
        assertThat(Told.vi(QUALIFIED, OF_2024)).isEqualTo(Told.vi(QUALIFIED, OF_2024));
    }
}
