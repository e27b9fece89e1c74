package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.explanation.Told.OF_2024;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Tier;

class WayTextTest {
    private static final String EMPLOYED = "lao_dong_co_viec_lam";
    private static final String INCOME = "thu_nhap_binh_quan_dau_nguoi";

    @Test
    void what_is_missing_is_listed_with_its_code() {
        Citizen citizen = Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        assertThat(Told.text(Told.decide(citizen, OF_2024), Locale.ROOT))
                .contains("Còn thiếu số liệu:\n"
                        + "  - Điểm chỉ số 10: hợp tác, chia sẻ trong lao động và xã hội (diem_hop_tac_chia_se)\n");
        assertThat(Told.en(citizen, OF_2024)).contains("Missing figures: - Points of indicator 10:");
    }

    @Test
    void a_way_of_points_says_how_many_and_lists_its_steps() {
        Citizen citizen = Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 4);
        assertThat(Told.text(Told.decide(citizen, OF_2024), Locale.ROOT))
                .contains("Cách đạt gần nhất (Công dân học tập), thêm 12 điểm:\n"
                        + "  1. CD324.9 Giữ quan hệ thân thiện, tránh xung đột: 4 điểm → 10 điểm.\n"
                        + "  2. CD324.10 Hợp tác, chia sẻ trong lao động và xã hội: chưa có → 6 điểm.\n");
        assertThat(Told.en(citizen, OF_2024))
                .contains("Nearest way to qualify (Learning citizen), 12 more points: 1. CD324.9")
                .contains("none yet → 6 points.");
    }

    @Test
    void a_step_of_a_counted_share_says_how_many_more() {
        Unit school = Told.school(null, List.of(), Told.share("thanh_vien_tuan_thu_ky_luat", 1150, 1284));
        assertThat(Told.vi(school, OF_2024))
                .contains("Cách đạt gần nhất (Mức độ 1): 1. TT24.H.1.1")
                .contains("TT24.H.2.1 Thành viên tuân thủ kỷ luật lao động, nội quy: cần thêm 6 thành viên của đơn vị:"
                        + " 1.150/1.284 (89,56\u00a0%) → 1.156/1.284 (90,03\u00a0%).");
        assertThat(Told.en(school, OF_2024))
                .contains("needs 6 more members of the unit: 1,150/1,284 (89.56%) → 1,156/1,284 (90.03%).");
    }

    @Test
    void a_step_of_a_rate_says_from_where_to_where() {
        Observation rate = Told.rate("thanh_vien_tuan_thu_ky_luat", 2024, "0.375");
        assertThat(Told.vi(Told.school(null, List.of(), rate), OF_2024))
                .contains("nội quy: 37,5\u00a0% → 90\u00a0%.", "bồi dưỡng: chưa có → 90\u00a0%.");
    }

    @Test
    void a_step_of_several_observations_names_the_others() {
        assertThat(Told.vi(Told.school(null, List.of()), OF_2024))
                .contains("Kế hoạch học tập hằng năm của thành viên: chưa có → có. Cùng với Tổ chức thực hiện kế hoạch"
                        + " học tập hằng năm (năm 2024): có.");
        assertThat(Told.en(Told.school(null, List.of()), OF_2024)).contains("none yet → yes. Together with");
    }

    @Test
    void a_step_to_a_grade_names_it() {
        assertThat(Told.vi(Told.place(Tier.COMMUNE, null, Told.grade("pcgd_tieu_hoc", "muc-do-1")), OF_2024))
                .contains("Phổ cập giáo dục tiểu học: mức độ 1 → mức độ 2.");
    }

    @Test
    void a_step_beyond_the_year_before_says_from_where_to_where() {
        Observation[] known = {Told.count(INCOME, 2024, 59_000_000), Told.count(INCOME, 2023, 59_000_000)};
        assertThat(Told.vi(Told.place(Tier.DISTRICT, null, known), OF_2024))
                .contains("TT25.H.4.2 Thu nhập bình quân đầu người tăng so với năm trước: 59.000.000 đồng → 59.000.001"
                        + " đồng.");
    }

    @ParameterizedTest
    @CsvSource({"0.0003, 0.04%", "0.0024, 0.25%", "0.9, 90.01%", "0.123456, 12.3556%"})
    void a_step_beyond_the_year_before_is_above_it_as_it_is_read(String before, String target) {
        Observation[] known = {Told.rate(EMPLOYED, 2024, "0"), Told.rate(EMPLOYED, 2023, before)};
        assertThat(Told.en(Told.place(Tier.DISTRICT, null, known), OF_2024)).contains("0% → " + target + ".");
    }

    @Test
    void a_step_below_the_year_before_is_below_it() {
        Observation[] known = {
            Told.rate("ho_ngheo_da_chieu", 2024, "0.04"), Told.rate("ho_ngheo_da_chieu", 2023, "0.0324")
        };
        assertThat(Told.vi(Told.place(Tier.PROVINCE, null, known), OF_2024)).contains("4\u00a0% → 3,23\u00a0%.");
    }

    @Test
    void where_only_the_year_before_is_missing_it_is_asked_for_and_this_year_stays() {
        Observation known = Told.rate(EMPLOYED, 2024, "0.9");
        assertThat(Told.vi(Told.place(Tier.DISTRICT, null, known), OF_2024))
                .contains("cần có Lao động có việc làm của huyện (năm 2023), chẳng hạn 89,99\u00a0%.")
                .doesNotContain("90\u00a0% → 89,99\u00a0%");
        assertThat(Told.en(Told.place(Tier.DISTRICT, null, known), OF_2024))
                .contains("needs Workers of the district in employment (2023), such as 89.99%.");
    }

    @Test
    void where_both_years_are_missing_numbers_are_examples() {
        assertThat(Told.vi(Told.place(Tier.DISTRICT, null), OF_2024))
                .contains("cần có Lao động có việc làm của huyện (năm 2024), chẳng hạn 50,01\u00a0%. Cùng với Lao động"
                        + " có việc làm của huyện (năm 2023): 50\u00a0%.");
    }

    @Test
    void a_step_to_an_upper_limit_says_how_far_down() {
        Observation repeating = Told.count("so_hoc_sinh_luu_ban_bo_hoc", 2024, 2);
        assertThat(Told.vi(Told.family(repeating), OF_2024.in("lam-ha-minh-hoa")))
                .contains("Không có học sinh lưu ban, bỏ học: 2 học sinh → 0 học sinh.");
    }

    @Test
    void the_way_to_the_next_level_starts_from_what_the_register_counts() {
        Citizen citizen = Told.citizen(2021, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8);
        assertThat(Told.vi(citizen, Told.on("2021-12-31", 2021)))
                .contains("Cách đạt gần nhất (Công dân học tập tiêu biểu xuất sắc): 1. CDTD.11 Đạt Công dân học tập"
                        + " nhiều năm liền: 1 năm → 5 năm.");
    }

    @Test
    void nothing_is_missing_where_all_is_reached() {
        Decision decision = Told.decide(Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8), OF_2024);
        assertThat(Told.text(decision, Locale.ROOT)).doesNotContain("Còn thiếu", "Cách đạt");
        assertThat(Told.text(decision, Locale.ENGLISH)).doesNotContain("Missing", "Nearest");
    }

    @Test
    void there_is_no_way_where_a_criterion_has_no_subject() {
        assertThat(Told.vi(Told.place(Tier.PROVINCE, null), Told.on("2026-01-01", 2025)))
                .contains("Còn thiếu số liệu:")
                .doesNotContain("Cách đạt");
    }
}
