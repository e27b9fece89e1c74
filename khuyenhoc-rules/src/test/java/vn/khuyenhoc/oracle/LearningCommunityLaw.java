package vn.khuyenhoc.oracle;

import java.util.List;

/** Cộng đồng học tập of commune, district and province: Thông tư 25/2023/TT-BGDĐT. */
final class LearningCommunityLaw {
    static final List<String> THREE_LEVELS = List.of("chua-dat", "muc-do-1", "muc-do-2", "muc-do-3");
    static final List<String> TWO_LEVELS = List.of("chua-dat", "muc-do-1", "muc-do-2");
    static final List<String> ONE_LEVEL = List.of("chua-dat", "dat");

    private LearningCommunityLaw() {}

    /**
     * Điều 6, 7, 8.
     *
     * @param disadvantaged whether the commune lies in a "vùng khó khăn"
     */
    static Answer ofCommune(Facts facts, Truth disadvantaged) {
        Conflicts conflicts = new Conflicts(facts);
        // Điều 6 khoản 5: "trong đó", and both of the citizens of the commune
        conflicts.part("cong_dan_trinh_do_dai_hoc", "cong_dan_trinh_do_chuyen_mon_ky_thuat");
        conflicts.oneBase(
                "cong_dan_hoc_tap_trong_xa", "cong_dan_trinh_do_chuyen_mon_ky_thuat", "cong_dan_trinh_do_dai_hoc");
        // Nghị định 20/2014 Điều 14 khoản 2 điểm a
        conflicts.standard("pcgd_trung_hoc_co_so", "pcgd_tieu_hoc");
        conflicts.standard("pcgd_trung_hoc_co_so", "xoa_mu_chu");
        return Answer.of(ofCommune(facts, disadvantaged, 1), ofCommune(facts, disadvantaged, 2));
    }

    private static Truth ofCommune(Facts facts, Truth disadvantaged, int level) {
        return Truth.all(
                // khoản 1
                facts.yes("tuyen_truyen_hoc_tap_suot_doi"),
                facts.yes("ke_hoach_xa_hoi_hoc_tap_hang_nam", "thuc_hien_day_du_ke_hoach"),
                learningWeek(facts),
                // khoản 2
                facts.yes("kinh_phi_xa_hoi_hoc_tap"),
                facts.yes("huy_dong_nguon_luc_xa_hoi"),
                facts.yes("co_che_phoi_hop_xa_hoi_hoc_tap"),
                // khoản 3
                facts.yes("tthtcd_phong_lam_viec", "tthtcd_tu_sach_dung_chung", "tthtcd_thiet_bi_cntt"),
                facts.yes("thu_vien_chuyen_doi_so"),
                facts.yes("van_hoa_the_thao_lop_cau_lac_bo", "van_hoa_the_thao_thuong_xuyen"),
                standards(facts, level),
                effects(facts, disadvantaged, level));
    }

    private static Truth learningWeek(Facts facts) {
        return facts.yes(
                "ke_hoach_tuan_le_hoc_tap_suot_doi",
                "hoat_dong_tuan_le_hoc_tap_suot_doi",
                "bao_cao_tuan_le_hoc_tap_suot_doi");
    }

    /** Điều 6 khoản 4, Điều 7 khoản 4. */
    private static Truth standards(Facts facts, int level) {
        String schools = level == 1 ? "muc-do-2" : "muc-do-3";
        String literacy = level == 1 ? "muc-do-1" : "muc-do-2";
        return Truth.all(
                facts.gradeAtLeast("pcgd_mam_non_5_tuoi", "dat", ONE_LEVEL),
                facts.gradeAtLeast("pcgd_tieu_hoc", schools, THREE_LEVELS),
                facts.gradeAtLeast("pcgd_trung_hoc_co_so", schools, THREE_LEVELS),
                facts.gradeAtLeast("xoa_mu_chu", literacy, TWO_LEVELS));
    }

    /** Điều 6 khoản 5, Điều 7 khoản 5. */
    private static Truth effects(Facts facts, Truth disadvantaged, int level) {
        String trained = "cong_dan_trinh_do_chuyen_mon_ky_thuat";
        String university = "cong_dan_trinh_do_dai_hoc";
        return level == 1
                ? Truth.all(
                        facts.atLeast("cong_dan_hoc_tap_trong_xa", 60),
                        facts.atLeast(trained, 50, 40, disadvantaged),
                        facts.atLeast(university, 12, 10, disadvantaged))
                : Truth.all(
                        facts.atLeast("cong_dan_hoc_tap_trong_xa", 80),
                        facts.atLeast(trained, 60, 50, disadvantaged),
                        facts.atLeast(university, 15, 12, disadvantaged));
    }

    /** Điều 11, 12, 13. */
    static Answer ofDistrict(Facts facts) {
        new Conflicts(facts).part("xa_dat_cong_dong_hoc_tap_muc_do_2", "xa_dat_cong_dong_hoc_tap_muc_do_1");
        Truth common = Truth.all(
                // khoản 1
                facts.yes("tuyen_truyen_hoc_tap_suot_doi"),
                facts.yes("ban_hanh_van_ban_xa_hoi_hoc_tap", "thuc_hien_day_du_kip_thoi"),
                learningWeek(facts),
                // khoản 2
                facts.yes("kinh_phi_xa_hoi_hoc_tap"),
                facts.yes("huy_dong_nguon_luc_xa_hoi"),
                facts.yes("thuc_hien_chinh_sach_trung_uong", "thuc_hien_chinh_sach_tinh"),
                facts.yes("don_vi_duoc_trang_bi_cong_cu_so"),
                // khoản 3
                facts.yes("co_so_giao_duc_moi_truong_so"),
                facts.yes("thu_vien_dich_vu_hoc_tap_suot_doi", "thu_vien_chuyen_doi_so"),
                facts.yes("van_hoa_the_thao_ket_noi_xa"),
                // khoản 4 điểm b, c
                facts.more("thu_nhap_binh_quan_dau_nguoi"),
                facts.more("lao_dong_co_viec_lam"));
        return Answer.of(
                Truth.all(common, facts.atLeast("xa_dat_cong_dong_hoc_tap_muc_do_1", 90)),
                Truth.all(common, facts.atLeast("xa_dat_cong_dong_hoc_tap_muc_do_2", 90)));
    }

    /**
     * Điều 16, 17, 18.
     *
     * @param districts whether there still are districts of which a share can be formed
     */
    static Answer ofProvince(Facts facts, boolean districts) {
        new Conflicts(facts).part("huyen_dat_cong_dong_hoc_tap_muc_do_2", "huyen_dat_cong_dong_hoc_tap_muc_do_1");
        Truth common = Truth.all(
                // khoản 1
                facts.yes("tuyen_truyen_hoc_tap_suot_doi"),
                facts.yes("ban_hanh_van_ban_xa_hoi_hoc_tap", "thuc_hien_day_du_kip_thoi"),
                facts.yes("phong_trao_thi_dua_xa_hoi_hoc_tap"),
                // khoản 2
                facts.yes("kinh_phi_xa_hoi_hoc_tap"),
                facts.yes("thuc_hien_chinh_sach_trung_uong"),
                facts.yes("ban_hanh_chinh_sach_dia_phuong"),
                facts.yes("hop_tac_quoc_te_hoc_tap_suot_doi"),
                facts.yes("don_vi_duoc_trang_bi_cong_cu_so"),
                institutions(facts),
                // khoản 4 điểm b, c
                facts.less("ho_ngheo_da_chieu"),
                facts.more("grdp"));
        return Answer.of(
                Truth.all(common, districts(facts, "huyen_dat_cong_dong_hoc_tap_muc_do_1", districts)),
                Truth.all(common, districts(facts, "huyen_dat_cong_dong_hoc_tap_muc_do_2", districts)));
    }

    /** Điều 16 khoản 3. */
    private static Truth institutions(Facts facts) {
        return Truth.all(
                facts.yes("dai_hoc_truc_thuoc_chuyen_doi_so", "dai_hoc_truc_thuoc_hoc_lieu_so"),
                facts.yes("co_so_giao_duc_moi_truong_so"),
                facts.yes("thu_vien_dich_vu_hoc_tap_suot_doi", "thu_vien_chuyen_doi_so"),
                facts.countAtLeast("bao_tang_chuong_trinh_giao_duc", 4),
                facts.countAtLeast("dai_phat_thanh_chuong_trinh_giao_duc", 4),
                facts.yes("dai_phat_thanh_noi_dung_hoc_lieu", "dai_phat_thanh_hoc_lieu_mo"));
    }

    private static Truth districts(Facts facts, String code, boolean districts) {
        return districts ? facts.atLeast(code, 90) : Truth.UNKNOWN;
    }
}
