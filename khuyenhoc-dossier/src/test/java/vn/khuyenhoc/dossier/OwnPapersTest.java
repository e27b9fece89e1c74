package vn.khuyenhoc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.dossier.Drafted.draft;
import static vn.khuyenhoc.dossier.Drafted.row;
import static vn.khuyenhoc.dossier.Drafted.text;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** The papers that a subject hands in. */
class OwnPapersTest {
    private static final String CITIZENS = "cong_dan_hoc_tap_trong_xa";

    @Test
    void circular_25_article_9_clause_1_d_the_commune_asks_for_the_level_that_it_reaches() {
        assertThat(text(draft(Drafted.of("TT25-2023-X").commune(), "to-trinh")))
                .contains("ỦY BAN NHÂN DÂN XÃ TÂN HÀ", "Kính gửi: Phòng Giáo dục và Đào tạo", "Điều 9 khoản 1 điểm d")
                .contains("công nhận xã Tân Hà đạt Cộng đồng học tập cấp xã: Mức độ 2.")
                .contains("- Báo cáo tự đánh giá", "- Bản tổng hợp kết quả")
                .doesNotContain("CHƯA ĐỦ ĐIỀU KIỆN");
    }

    @Test
    void a_commune_that_reaches_no_level_is_told_so_on_its_submission() {
        DraftPaper submission = draft(
                Drafted.of("TT25-2023-X").with(CITIZENS, Share.of(59, 100)).commune(), "to-trinh");
        assertThat(text(submission)).contains("CHƯA ĐỦ ĐIỀU KIỆN ĐỀ NGHỊ: kết quả là chưa đạt.");
        assertThat(submission.missing()).contains("mức độ đề nghị: kết quả hiện nay là chưa đạt");
    }

    @Test
    void the_summary_tells_the_verdict_on_every_criterion_and_indicator_with_its_evidence() {
        DraftPaper summary = draft(Drafted.of("TT25-2023-X").commune(), "ban-tong-hop");
        assertThat(row(summary, "Tiêu chí 5.")).last().isEqualTo("đạt");
        assertThat(row(summary, "Chỉ tiêu 1. Công dân trong xã đạt"))
                .containsExactly(
                        "Chỉ tiêu 1. Công dân trong xã đạt Công dân học tập (Điều 7 khoản 5 điểm a)",
                        "hiện: 100/100 (100 %); cần từ 80 %",
                        "biên bản 01/BB, ngày 20/12/2024",
                        "đạt");
    }

    @Test
    void one_indicator_that_fails_fails_its_criterion_on_the_summary() {
        DraftPaper summary = draft(
                Drafted.of("TT25-2023-X").with(CITIZENS, Share.of(59, 100)).commune(), "ban-tong-hop");
        assertThat(row(summary, "Tiêu chí 5.")).last().isEqualTo("không đạt");
        assertThat(row(summary, "Tiêu chí 4.")).last().isEqualTo("đạt");
    }

    @Test
    void a_figure_that_nobody_gave_is_marked_where_it_belongs_and_listed_at_the_end() {
        DraftPaper summary = draft(Drafted.of("TT25-2023-X").without(CITIZENS).commune(), "ban-tong-hop");
        String lack = "số liệu \"Công dân trong xã đạt Công dân học tập\" năm 2024";
        assertThat(summary.missing()).contains(lack);
        assertThat(text(summary)).contains("[còn thiếu: " + lack + "]", "Những chỗ còn thiếu", "\n- " + lack + "\n");
    }

    @ParameterizedTest
    @CsvSource({"TT24-2023-H, true", "TT25-2023-X, false"})
    void circular_24_article_9_clause_3_only_where_no_evidence_means_not_met_its_lack_is_marked(
            String set, boolean marked) {
        Map<String, String> codes = Map.of("TT24-2023-H", "thanh_vien_tuan_thu_ky_luat", "TT25-2023-X", CITIZENS);
        Drafted drafted = Drafted.of(set).unshown(codes.get(set));
        DraftPaper summary = draft(marked ? drafted.school() : drafted.commune(), "ban-tong-hop");
        assertThat(summary.missing().stream().anyMatch(what -> what.startsWith("minh chứng cho")))
                .isEqualTo(marked);
        assertThat(text(summary).contains("sổ không ghi")).isEqualTo(!marked);
    }

    @Test
    void circular_25_article_9_clause_1_c_the_minutes_name_who_has_to_take_part() {
        assertThat(text(draft(Drafted.of("TT25-2023-X").commune(), "bien-ban-hop")))
                .contains("Theo Điều 9 khoản 1 điểm c: Đại diện lãnh đạo Ủy ban nhân dân xã chủ trì")
                .contains("[còn thiếu: họ tên, chức vụ người chủ trì]", "không nêu tên biên bản", "suy ra từ văn bản");
    }

    @Test
    void circular_24_article_10_clause_1_b_the_team_of_the_unit_reports() {
        assertThat(text(draft(
                        Drafted.of("TT24-2023-H")
                                .named("Trường Tiểu học Tân Hà")
                                .school(),
                        "bao-cao-tu-danh-gia")))
                .contains(
                        "TỔ ĐÁNH GIÁ CỦA ĐƠN VỊ",
                        "Kính gửi: Phòng Giáo dục và Đào tạo",
                        "Điều 10 khoản 1 điểm b, điểm c")
                .contains("Trường Tiểu học Tân Hà: đơn vị; số liệu năm 2024.");
    }

    @Test
    void
            after_the_districts_nothing_goes_to_a_district_education_office_and_the_paper_says_that_no_document_names_another() {
        DraftPaper submission = draft(
                Drafted.of("TT25-2023-X").on(LocalDate.of(2025, 7, 1), null).commune(), "to-trinh");
        assertThat(submission.missing())
                .contains("nơi nhận hồ sơ: đến ngày 01/07/2025 không văn bản nào trong danh mục nói ai nhận");
        assertThat(text(submission)).doesNotContain("Kính gửi: Phòng", "- Phòng Giáo dục và Đào tạo");
    }

    @Test
    void a_locality_that_says_who_receives_is_believed() {
        assertThat(text(draft(
                        Drafted.of("TT25-2023-X", 2026)
                                .on(LocalDate.of(2027, 1, 10), "phu-tho")
                                .commune(),
                        "to-trinh")))
                .contains("Kính gửi: Sở Giáo dục và Đào tạo");
    }

    @Test
    void a_subject_without_a_name_is_marked() {
        DraftPaper submission = draft(Drafted.of("TT25-2023-X").named(" ").commune(), "to-trinh");
        assertThat(submission.missing()).contains("tên của đối tượng A-1");
    }

    @Test
    void decree_20_article_26_clause_2_the_commune_reports_and_names_what_it_keeps() {
        DossierCase literacy = Drafted.of("ND20-2014-XMC-X")
                .dossier(Drafted.of("ND20-2014-XMC-X").area(Tier.COMMUNE), Title.LITERACY_COMMUNE);
        assertThat(text(draft(literacy, "bao-cao")))
                .contains("Kính gửi: Ủy ban nhân dân cấp huyện", "Điều 26 khoản 2 điểm a", "Điều 26 khoản 1 điểm b");
        assertThat(text(draft(literacy, "bien-ban-tu-kiem-tra"))).contains("Điều 26 khoản 2 điểm b");
    }

    @Test
    void circular_22_article_7_the_unit_reports_its_points_and_its_class() {
        Drafted drafted = Drafted.of("TT22-2020", 2022).named("Phòng Nội vụ");
        DossierCase office = drafted.dossier(drafted.unit(UnitKind.AGENCY, Tier.DISTRICT), Title.UNIT_DISTRICT);
        assertThat(text(draft(office, "bao-cao-tu-danh-gia")))
                .contains("Kính gửi: Phòng Giáo dục và Đào tạo", "Tổng điểm:", "Điều 7 khoản 1");
    }

    @Test
    void a_figure_that_fails_is_told_with_what_is_still_to_be_done() {
        assertThat(text(draft(
                        Drafted.of("TT25-2023-X")
                                .with("kinh_phi_xa_hoi_hoc_tap", new YesNo(false))
                                .commune(),
                        "bao-cao-tu-danh-gia")))
                .contains("Cộng đồng học tập cấp xã, Mức độ 1: CHƯA ĐẠT.", "Việc còn phải làm để đạt:");
    }
}
