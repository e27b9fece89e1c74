package vn.khuyenhoc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.dossier.Drafted.DRAFTS;
import static vn.khuyenhoc.dossier.Drafted.draft;
import static vn.khuyenhoc.dossier.Drafted.paper;
import static vn.khuyenhoc.dossier.Drafted.row;
import static vn.khuyenhoc.dossier.Drafted.text;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.dossier.CouncilMember.Role;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** The papers of councils and of those who decide. */
class DecidingPapersTest {
    private static final List<CouncilMember> FIVE = List.of(
            new CouncilMember(Role.CHAIR, "Nguyễn Văn A", "Phòng Giáo dục và Đào tạo"),
            new CouncilMember(Role.SECRETARY, "Trần Thị B", null),
            new CouncilMember(Role.MEMBER, "Lê Văn C", null),
            new CouncilMember(Role.MEMBER, "Phạm Thị D", null),
            new CouncilMember(Role.MEMBER, null, null));
    private static final DossierCase MET =
            Drafted.of("TT25-2023-X").seated(FIVE).commune();
    private static final DossierCase FAILED = Drafted.of("TT25-2023-X")
            .with("cong_dan_hoc_tap_trong_xa", Share.of(59, 100))
            .commune();

    @Test
    void circular_25_article_9_clause_2_dd_the_draft_decision_recognises_the_level_and_says_how_long() {
        assertThat(text(draft(MET, "quyet-dinh")))
                .contains("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Điều 9 khoản 2 điểm đ")
                .contains("Công nhận xã Tân Hà đạt Cộng đồng học tập cấp xã, Mức độ 2, theo số liệu năm 2024.")
                .contains(
                        "bảo lưu 36 tháng tiếp theo năm được công nhận (2025), đến hết ngày 31/12/2028 (Điều 5 khoản 4)");
    }

    @Test
    void circular_25_article_9_clause_2_d_the_answer_names_each_reason_with_its_clause() {
        assertThat(text(draft(FAILED, "thong-bao-khong-cong-nhan")))
                .contains("Lý do không đạt (Điều 9 khoản 2 điểm d):")
                .contains("Chỉ tiêu 1. Công dân trong xã đạt Công dân học tập, thuộc Tiêu chí 5 Tác dụng")
                .contains("Điều 6 khoản 5 điểm a", "hiện: 59/100 (59 %); cần từ 60 %");
    }

    @Test
    void what_is_recognised_is_not_refused_and_what_is_refused_is_not_recognised() {
        assertThat(DRAFTS.unfit(paper(MET, "quyet-dinh"), MET)).isNull();
        assertThat(DRAFTS.unfit(paper(MET, "thong-bao-khong-cong-nhan"), MET)).isEqualTo(Unfit.QUALIFIED);
        assertThat(DRAFTS.unfit(paper(FAILED, "quyet-dinh"), FAILED)).isEqualTo(Unfit.NOT_QUALIFIED);
        assertThat(DRAFTS.unfit(paper(FAILED, "thong-bao-khong-cong-nhan"), FAILED))
                .isNull();
        assertThat(DRAFTS.unfit(paper(MET, "to-trinh"), MET)).isNull();
    }

    @Test
    void what_is_not_decided_is_neither_recognised_nor_refused() {
        DossierCase open =
                Drafted.of("TT25-2023-X").without("cong_dan_hoc_tap_trong_xa").commune();
        assertThat(DRAFTS.unfit(paper(open, "quyet-dinh"), open)).isEqualTo(Unfit.UNDECIDED);
        assertThat(DRAFTS.unfit(paper(open, "thong-bao-khong-cong-nhan"), open)).isEqualTo(Unfit.UNDECIDED);
    }

    @Test
    void circular_24_article_9_clause_3_the_council_refuses_what_the_unit_itself_counts_without_evidence() {
        DossierCase school = Drafted.of("TT24-2023-H")
                .unshown("thanh_vien_tuan_thu_ky_luat")
                .named("Trường A")
                .school();
        assertThat(text(draft(school, "to-trinh"))).contains("đạt Đơn vị học tập cấp huyện: Mức độ 2.");
        assertThat(DRAFTS.unfit(paper(school, "quyet-dinh"), school)).isEqualTo(Unfit.NOT_QUALIFIED);
        assertThat(text(draft(school, "thong-bao-khong-cong-nhan")))
                .contains("không có minh chứng, văn bản coi là không đạt");
    }

    @Test
    void circular_24_article_10_clause_2_the_head_of_the_office_submits_to_the_chair_of_the_district() {
        DossierCase school = Drafted.of("TT24-2023-H").named("Trường A").school();
        assertThat(text(draft(school, "to-trinh-cong-nhan")))
                .contains("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO", "Kính gửi: Chủ tịch Ủy ban nhân dân cấp huyện");
        assertThat(text(draft(school, "thong-bao-khong-cong-nhan"))).contains("TRƯỞNG PHÒNG GIÁO DỤC VÀ ĐÀO TẠO");
    }

    @Test
    void every_member_of_the_council_has_a_form_and_nobody_s_verdict_is_filled_in() {
        DraftPaper ballots = draft(MET, "phieu-danh-gia");
        assertThat(ballots.blocks())
                .filteredOn(Block.PageBreak.class::isInstance)
                .hasSize(4);
        assertThat(text(ballots)).contains("Họ và tên: Nguyễn Văn A", "Chủ tịch Hội đồng, đại diện: Phòng Giáo dục");
        assertThat(row(ballots, "Chỉ tiêu 1.")).last().isEqualTo("☐ đạt ☐ không đạt (đạt)");
        assertThat(text(draft(FAILED, "phieu-danh-gia"))).contains("[còn thiếu: họ tên ủy viên Hội đồng]");
    }

    @Test
    void the_appraisal_names_the_council_and_the_rule_of_its_number() {
        assertThat(text(draft(MET, "bao-cao-tham-dinh")))
                .contains(
                        "Nguyễn Văn A\nChủ tịch",
                        "Hội đồng có 5 người; số lẻ, ít nhất 5 người (Điều 9 khoản 2 điểm b).")
                .contains("đọc được hai cách");
        assertThat(draft(FAILED, "bao-cao-tham-dinh").missing())
                .contains("danh sách Hội đồng (số lẻ, ít nhất 5 người (Điều 9 khoản 2 điểm b))");
    }

    @Test
    void after_the_districts_no_document_says_who_decides() {
        DossierCase after =
                Drafted.of("TT25-2023-X").on(LocalDate.of(2025, 7, 1), null).commune();
        assertThat(draft(after, "quyet-dinh").missing())
                .contains("người quyết định: đến ngày 01/07/2025 không văn bản nào trong danh mục nói ai quyết định");
    }

    @Test
    void circular_44_article_5_the_association_of_the_district_submits_the_class() {
        DossierCase commune = Drafted.of("TT44-2014", 2020)
                .on(LocalDate.of(2020, 12, 20), null)
                .commune();
        assertThat(text(draft(commune, "to-trinh-cong-nhan")))
                .contains("HỘI KHUYẾN HỌC CẤP HUYỆN", "Kính gửi: Chủ tịch Ủy ban nhân dân cấp huyện");
        assertThat(text(draft(commune, "quyet-dinh"))).contains("tổng điểm 90 trên 100; xếp loại Tốt.");
    }

    @Test
    void circular_44_article_4_clause_3_d_a_commune_below_all_classes_is_classed_too() {
        DossierCase commune = Drafted.of("TT44-2014", 2020)
                .with("diem_lanh_dao_chi_dao_cap_xa", new Points(java.math.BigDecimal.ZERO))
                .on(LocalDate.of(2020, 12, 20), null)
                .commune();
        assertThat(DRAFTS.unfit(paper(commune, "quyet-dinh"), commune)).isNull();
        assertThat(text(draft(commune, "quyet-dinh"))).contains("xếp loại Chưa đạt.");
    }

    @Test
    void decree_20_article_29_clause_2_the_province_inspects_the_district() {
        Drafted drafted = Drafted.of("ND20-2014-XMC-H").named("Huyện Lâm Hà");
        DossierCase district = drafted.dossier(drafted.area(Tier.DISTRICT), Title.LITERACY_DISTRICT);
        assertThat(text(draft(district, "bien-ban-kiem-tra")))
                .contains("ỦY BAN NHÂN DÂN CẤP TỈNH", "Điều 28 khoản 2, Điều 29 khoản 1");
    }
}
