package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.explanation.Told.OF_2024;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class FindingTextTest {
    private static final String DISCIPLINE = "thanh_vien_tuan_thu_ky_luat";

    @Test
    void a_finding_names_label_facts_clause_document_mark_and_rule() {
        Citizen citizen = Told.citizen(2024, 8, 8, 8, 8, 8, 8, 8, 8, 4);
        assertThat(Told.text(Told.decide(citizen, OF_2024), Locale.ROOT))
                .contains("  không đạt    Chỉ số 9: Giữ quan hệ thân thiện, tránh xung đột\n"
                        + "               hiện: 4 điểm; cần từ 5 điểm; được 4 trên tối đa 10 điểm\n"
                        + "               Chỉ số 9, Quyết định 324/QĐ-KHVN; theo báo chí, cổng thông tin; quy tắc"
                        + " \"CD324.9 Giữ\n");
    }

    @Test
    void every_outcome_of_a_criterion_has_its_word() {
        Unit school = Told.school(Ownership.PUBLIC, List.of(), Told.share(DISCIPLINE, 9, 10));
        assertThat(Told.vi(school, OF_2024))
                .contains(
                        "đạt Chỉ tiêu 1: Thành viên tuân thủ kỷ luật lao động, nội quy hiện: 9/10 (90\u00a0%),"
                                + " chưa có minh chứng; cần từ 90\u00a0% Điều 6 khoản 2 điểm a, Thông tư 24/2023/TT-BGDĐT; đọc trong văn bản;")
                .contains("chưa rõ Chỉ tiêu 2: Thành viên hoàn thành chương trình học tập, bồi dưỡng")
                .contains(
                        "không áp dụng Chỉ tiêu 5: Kiểm định chất lượng giáo dục nghề nghiệp văn bản không hỏi loại đơn vị này Điều 6 khoản 3 điểm đ,");
        assertThat(Told.en(school, OF_2024))
                .contains(
                        "met Chỉ tiêu 1: Members keep labour discipline and rules observed: 9/10 (90%), without evidence yet;")
                .contains(
                        "not applicable Chỉ tiêu 5: Accreditation of vocational education the document does not ask it of units of this kind Điều 6");
    }

    @Test
    void just_below_never_reads_as_reached() {
        Unit school = Told.school(Ownership.PUBLIC, List.of(), Told.share(DISCIPLINE, 89_999_999, 100_000_000));
        assertThat(Told.vi(school, OF_2024))
                .contains("không đạt Chỉ tiêu 1: Thành viên tuân thủ kỷ luật lao động, nội quy hiện:"
                        + " 89.999.999/100.000.000 (89,99\u00a0%); cần từ 90\u00a0%");
    }

    @Test
    void a_missing_observation_is_the_reason() {
        assertThat(Told.vi(Told.school(null, List.of()), OF_2024))
                .contains("hiện: chưa có; cần từ 90\u00a0%; thiếu số liệu Điều 6 khoản 2 điểm a");
        assertThat(Told.en(Told.school(null, List.of()), OF_2024))
                .contains("observed: none yet; required at least 90%; figures are missing");
    }

    @Test
    void several_observations_of_one_criterion_are_named() {
        assertThat(Told.vi(Told.school(null, List.of()), OF_2024))
                .contains("Ban hành kế hoạch hằng năm để thành viên học thường xuyên: chưa có; Tổ chức thực hiện");
    }

    @Test
    void a_share_of_the_register_may_be_inexact() {
        Decision decision = Told.decide(
                OF_2024, Told.school(null, List.of("c1", "c2")), recognised("c1"), Told.citizen("c2", List.of()));
        assertThat(Told.flat(Told.text(decision, Locale.ROOT)))
                .contains("hiện: 1/2 (50\u00a0%), thêm 1 chưa xét được, tính từ sổ; cần từ 90\u00a0%; tính từ sổ còn"
                        + " chỗ chưa xét được");
        assertThat(Told.flat(Told.text(decision, Locale.ENGLISH)))
                .contains("observed: 1/2 (50%), 1 more undecided, counted from the register; required at least 90%;"
                        + " what the register gives is not settled yet");
    }

    @Test
    void a_grade_of_the_register_may_be_higher_but_counts_nobody() {
        String text = Told.vi(Told.place(Tier.COMMUNE, List.of()), OF_2024);
        assertThat(text)
                .contains("hiện: chưa đạt, có thể cao hơn, tính từ sổ; cần từ mức độ 2; tính từ sổ còn chỗ")
                .doesNotContain("thêm 3 chưa xét được");
    }

    @Test
    void an_unknown_area_is_the_reason_where_the_requirement_depends_on_it() {
        Observation trained = Told.share("cong_dan_trinh_do_chuyen_mon_ky_thuat", 45, 100);
        assertThat(Told.vi(Told.place(Tier.COMMUNE, null, trained), OF_2024))
                .contains("hiện: 45/100 (45\u00a0%); cần từ 50\u00a0%; chưa rõ vùng, mà mức phải đạt tùy theo vùng")
                .contains("- Xã thuộc vùng nào (areaClasses)");
        assertThat(Told.en(Told.place(Tier.COMMUNE, null, trained), OF_2024))
                .contains("the class of the area is not known, and the requirement depends on it")
                .contains("- Class of the area of the commune (areaClasses)");
        assertThat(Told.vi(Told.place(Tier.COMMUNE, List.of(AreaClass.DISADVANTAGED), trained), OF_2024))
                .contains("hiện: 45/100 (45\u00a0%); cần từ 40\u00a0% Điều 6")
                .doesNotContain("chưa rõ vùng");
    }

    @Test
    void an_unknown_owner_is_the_reason_where_it_decides_what_applies() {
        Observation budget =
                Told.all(false, "kinh_phi_dao_tao_boi_duong").findFirst().orElseThrow();
        assertThat(Told.vi(Told.school(null, List.of(), budget), OF_2024))
                .contains("hiện: không; chưa rõ có áp dụng hay không")
                .contains("- Đơn vị công lập, dân lập hay tư thục (ownership)");
        assertThat(Told.en(Told.school(null, List.of(), budget), OF_2024))
                .contains("observed: no; it is not known whether it applies", "- Who owns the unit (ownership)");
        assertThat(Told.vi(Told.school(Ownership.PUBLIC, List.of(), budget), OF_2024))
                .contains("không đạt Chỉ tiêu 3: Kinh phí ngân sách cho đào tạo, bồi dưỡng hiện: không Điều 6")
                .doesNotContain("(ownership)");
    }

    @Test
    void what_has_no_subject_any_more_says_why() {
        assertThat(Told.vi(Told.place(Tier.PROVINCE, null), Told.on("2026-01-01", 2025)))
                .contains("hiện: chưa có; cần từ 90\u00a0%; Từ 01/7/2025 không còn cấp huyện nên không còn huyện để"
                        + " tính tỷ lệ.");
        assertThat(Told.en(Told.place(Tier.PROVINCE, null), Told.on("2026-01-01", 2025)))
                .contains("From 1 July 2025 there is no district, so no share of districts can be formed.");
    }

    @Test
    void before_the_council_no_evidence_is_not_met() {
        Unit school = Told.school(null, List.of());
        assertThat(Told.vi(school, Told.council(OF_2024)))
                .startsWith("Đơn vị học tập (cấp huyện quản lý): u1: CHƯA ĐẠT")
                .contains("hội đồng xét.", "cần từ 90\u00a0%; không có minh chứng, văn bản coi là không đạt");
        assertThat(Told.en(school, Told.council(OF_2024)))
                .contains("required at least 90%; no evidence, which the document counts as not met");
    }

    @Test
    void a_criterion_against_the_year_before_shows_both_years() {
        String income = "thu_nhap_binh_quan_dau_nguoi";
        String text = Told.vi(
                Told.place(
                        Tier.DISTRICT,
                        null,
                        Told.count(income, 2024, 61_500_000),
                        Told.count(income, 2023, 59_000_000)),
                OF_2024);
        assertThat(text)
                .contains("Thu nhập bình quân đầu người của huyện trong năm: 61.500.000 đồng; Thu nhập bình quân đầu"
                        + " người của huyện trong năm: 59.000.000 đồng, năm 2023; cần cao hơn năm trước Điều 11");
    }

    @Test
    void a_criterion_may_ask_for_less_than_the_year_before() {
        Observation poor = Told.rate("ho_ngheo_da_chieu", 2023, "0.0324");
        assertThat(Told.en(Told.place(Tier.PROVINCE, null, poor), OF_2024))
                .contains("3.24%, in 2023; required less than the year before; figures are missing");
    }

    @Test
    void an_upper_limit_is_worded_as_one() {
        Observation repeating = Told.count("so_hoc_sinh_luu_ban_bo_hoc", 2024, 2);
        assertThat(Told.vi(Told.family(repeating), OF_2024.in("lam-ha-minh-hoa")))
                .contains("hiện: 2 học sinh; cần không quá 0 học sinh; được 0 trên tối đa 15 điểm");
    }

    @Test
    void any_points_are_asked_only_where_every_criterion_counts() {
        assertThat(Told.vi(Told.place(Tier.COMMUNE, null), Told.on("2023-12-31", 2023)))
                .contains("hiện: chưa có; cần trên 0 điểm; thiếu số liệu");
        assertThat(Told.vi(Told.citizen(2022, 0), Told.on("2023-01-01", 2022)))
                .contains("không đạt Chỉ số 1: Tìm, tra cứu, cập nhật thông tin, kiến thức hiện: 0 điểm; được 0 trên")
                .doesNotContain("cần trên 0");
    }

    @Test
    void each_level_cites_its_own_clause() {
        Decision decision = Told.decide(Told.school(Ownership.PRIVATE, List.of(), everything()), OF_2024);
        assertThat(Told.flat(Told.text(decision, Locale.ROOT)))
                .contains("Từng tiêu chí (Mức độ 1):", "Điều 6 khoản 2 điểm a, Thông tư")
                .doesNotContain("Điều 7 khoản 2 điểm a");
    }

    private static Observation[] everything() {
        return Stream.concat(
                        Stream.of(
                                Told.share(DISCIPLINE, 92, 100),
                                Told.grade("muc_do_chuyen_doi_so_4725", "dap-ung-tot")),
                        Told.all(true, "ban_hanh_ke_hoach_hoc_tap", "thuc_hien_ke_hoach_hoc_tap"))
                .toArray(Observation[]::new);
    }

    private static Citizen recognised(String id) {
        return Told.citizen(
                id, List.of(), new HeldTitle(Title.CITIZEN, 1, null, null, LocalDate.of(2024, 12, 1), 2024, null));
    }
}
