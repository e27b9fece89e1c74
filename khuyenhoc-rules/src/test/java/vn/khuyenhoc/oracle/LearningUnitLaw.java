package vn.khuyenhoc.oracle;

import static vn.khuyenhoc.subject.UnitKind.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.UnitKind;

/** Đơn vị học tập of district and province: Thông tư 24/2023/TT-BGDĐT. */
final class LearningUnitLaw {
    /** Điều 2 khoản 1, 2: those named and every other education establishment that the tier manages. */
    private static final Set<UnitKind> SCHOOLS = Set.of(
            NURSERY,
            KINDERGARTEN,
            PRESCHOOL,
            PRIMARY_SCHOOL,
            LOWER_SECONDARY_SCHOOL,
            MULTI_LEVEL_SCHOOL_LOWER_SECONDARY,
            ETHNIC_SEMI_BOARDING_SCHOOL,
            ETHNIC_BOARDING_SCHOOL_DISTRICT,
            UPPER_SECONDARY_SCHOOL,
            MULTI_LEVEL_SCHOOL_UPPER_SECONDARY,
            ETHNIC_BOARDING_SCHOOL_PROVINCE,
            PRE_UNIVERSITY_SCHOOL,
            SPECIALISED_SCHOOL,
            GIFTED_SCHOOL,
            DISABILITY_SCHOOL,
            REFORMATORY_SCHOOL,
            CONTINUING_EDUCATION_CENTRE,
            INCLUSIVE_EDUCATION_CENTRE,
            VOCATIONAL_CENTRE,
            VOCATIONAL_CONTINUING_CENTRE,
            VOCATIONAL_SECONDARY_SCHOOL,
            COLLEGE,
            UNIVERSITY,
            COMMUNITY_LEARNING_CENTRE,
            OTHER_EDUCATION_ESTABLISHMENT);

    /** Điều 2 khoản 8: whose pupils and students are not "người học". */
    private static final Set<UnitKind> LEARNERS_NOT_COUNTED = Set.of(
            NURSERY,
            KINDERGARTEN,
            PRESCHOOL,
            PRIMARY_SCHOOL,
            LOWER_SECONDARY_SCHOOL,
            MULTI_LEVEL_SCHOOL_LOWER_SECONDARY,
            ETHNIC_SEMI_BOARDING_SCHOOL,
            ETHNIC_BOARDING_SCHOOL_DISTRICT);

    private static final Set<UnitKind> ECONOMIC =
            Set.of(ENTERPRISE, COOPERATIVE, OTHER_ECONOMIC_ORGANISATION, ECONOMIC_ZONE_BOARD);
    private static final Set<UnitKind> PRESCHOOLS = Set.of(NURSERY, KINDERGARTEN, PRESCHOOL);
    private static final Set<UnitKind> GENERAL_EDUCATION = Set.of(
            PRIMARY_SCHOOL,
            LOWER_SECONDARY_SCHOOL,
            MULTI_LEVEL_SCHOOL_LOWER_SECONDARY,
            ETHNIC_SEMI_BOARDING_SCHOOL,
            ETHNIC_BOARDING_SCHOOL_DISTRICT,
            UPPER_SECONDARY_SCHOOL,
            MULTI_LEVEL_SCHOOL_UPPER_SECONDARY,
            ETHNIC_BOARDING_SCHOOL_PROVINCE,
            SPECIALISED_SCHOOL);

    /** Điều 12 khoản 3 điểm d. */
    private static final Set<UnitKind> DIGITAL_BY_4725_OF_PROVINCE = Set.of(
            UPPER_SECONDARY_SCHOOL,
            MULTI_LEVEL_SCHOOL_UPPER_SECONDARY,
            CONTINUING_EDUCATION_CENTRE,
            VOCATIONAL_CONTINUING_CENTRE);

    private static final Set<UnitKind> VOCATIONAL =
            Set.of(VOCATIONAL_CENTRE, VOCATIONAL_CONTINUING_CENTRE, VOCATIONAL_SECONDARY_SCHOOL, COLLEGE);
    private static final Set<UnitKind> PUBLIC_BY_NATURE = Set.of(
            PARTY_ORGANISATION,
            AGENCY,
            COMMUNE_PEOPLES_COMMITTEE,
            PUBLIC_SERVICE_UNIT,
            SOCIO_POLITICAL_ORGANISATION,
            ARMED_FORCES);
    private static final List<String> DIGITAL = List.of("chua-dat", "dap-ung-co-ban", "dap-ung-tot");

    private final UnitKind kind;
    private final @Nullable Ownership ownership;
    private final Facts facts;
    /** Điều 9 khoản 3, Điều 15: what has no fitting evidence is not met; while a dossier is prepared it may still come. */
    private final boolean deciding;

    LearningUnitLaw(UnitKind kind, @Nullable Ownership ownership, Facts facts, boolean deciding) {
        this.kind = kind;
        this.ownership = ownership;
        this.facts = facts;
        this.deciding = deciding;
        Conflicts conflicts = new Conflicts(facts);
        // Điều 6 khoản 1 điểm d, khoản 2 điểm c, khoản 3 điểm d, Điều 12 khoản 3 điểm đ
        conflicts.takePart("thanh_vien_chuyen_doi_so", "don_vi_chuyen_doi_so");
        conflicts.degree("muc_do_chuyen_doi_so_4725", "don_vi_chuyen_doi_so");
        conflicts.degree("muc_do_chuyen_doi_so_4740", "don_vi_chuyen_doi_so");
        // Điều 6 khoản 2, khoản 3 điểm a: all of the members
        conflicts.oneBase(
                "thanh_vien_tuan_thu_ky_luat",
                "thanh_vien_hoan_thanh_chuong_trinh",
                "thanh_vien_chuyen_doi_so",
                "thanh_vien_co_chung_chi_ngoai_ngu",
                "thanh_vien_co_trinh_do_ngoai_ngu",
                "thanh_vien_lao_dong_tien_tien",
                "thanh_vien_cong_dan_hoc_tap");
    }

    /** Điều 6, 7, 8. */
    Answer ofDistrict() {
        return Answer.of(ofDistrict(1), ofDistrict(2));
    }

    /** Điều 12, 13, 14. */
    Answer ofProvince() {
        if (kind == COMMUNE_PEOPLES_COMMITTEE) {
            return Answer.notCovered();
        }
        return Answer.of(ofProvince(1), ofProvince(2));
    }

    private Truth ofDistrict(int level) {
        Truth publicPreschool = Truth.all(Truth.of(PRESCHOOLS.contains(kind)), publicBody());
        return Truth.all(
                conditions(),
                yes(publicPreschool, "tham_gia_tap_huan_mam_non_ngoai_cong_lap"),
                results(level),
                effects(level),
                yes(publicPreschool, "thuc_hien_tap_huan_mam_non_ngoai_cong_lap"),
                // Điều 6 khoản 3 điểm c names every unit, Điều 7 khoản 3 điểm c agencies and public service units
                yes(level == 1 ? Truth.YES : publicBody(), "tap_the_lao_dong_tien_tien"),
                digital("muc_do_chuyen_doi_so_4725", level, GENERAL_EDUCATION.contains(kind)),
                yes(Truth.of(VOCATIONAL.contains(kind)), "kiem_dinh_chat_luong_gdnn"));
    }

    private Truth ofProvince(int level) {
        return Truth.all(
                conditions(),
                results(level),
                effects(level),
                yes(Truth.YES, "tap_the_lao_dong_tien_tien"),
                digital("muc_do_chuyen_doi_so_4725", level, DIGITAL_BY_4725_OF_PROVINCE.contains(kind)),
                digital("muc_do_chuyen_doi_so_4740", level, kind == UNIVERSITY),
                yes(Truth.of(VOCATIONAL.contains(kind)), "kiem_dinh_chat_luong_gdnn"));
    }

    /** Điều 6 khoản 1, also for level 2 and for the province. */
    private Truth conditions() {
        return Truth.all(
                yes(Truth.YES, "ban_hanh_ke_hoach_hoc_tap", "thuc_hien_ke_hoach_hoc_tap"),
                yes(Truth.YES, "thuc_hien_che_do_dao_tao", "quy_dinh_khuyen_khich_hoc_tap"),
                yes(publicBody(), "kinh_phi_dao_tao_boi_duong"),
                yes(Truth.YES, "don_vi_chuyen_doi_so", "thanh_vien_duoc_trang_bi_thiet_bi"),
                yes(Truth.YES, "phuc_vu_hoc_tap_suot_doi"));
    }

    /** Điều 6 khoản 2 and Điều 7 khoản 2. */
    private Truth results(int level) {
        int most = level == 1 ? 90 : 95;
        Truth hasLanguages = Truth.of(!ECONOMIC.contains(kind));
        Truth language = level == 1
                ? share(hasLanguages, "thanh_vien_co_chung_chi_ngoai_ngu", 50)
                : share(hasLanguages, "thanh_vien_co_trinh_do_ngoai_ngu", 70);
        return Truth.all(
                share(Truth.YES, "thanh_vien_tuan_thu_ky_luat", most),
                share(Truth.YES, "thanh_vien_hoan_thanh_chuong_trinh", most),
                share(Truth.YES, "thanh_vien_chuyen_doi_so", most),
                language,
                share(Truth.YES, "thanh_vien_lao_dong_tien_tien", most));
    }

    /** Khoản 3 điểm a, b of Điều 6, 7, 12 and 13. */
    private Truth effects(int level) {
        boolean education = SCHOOLS.contains(kind);
        Truth hasLearners = Truth.of(education && !LEARNERS_NOT_COUNTED.contains(kind));
        return Truth.all(
                share(Truth.YES, "thanh_vien_cong_dan_hoc_tap", level == 1 ? 90 : 95),
                share(hasLearners, "nguoi_hoc_cong_dan_hoc_tap", level == 1 ? 95 : 97),
                yes(Truth.YES, "tao_lap_moi_truong_hoc_tap"));
    }

    private Truth digital(String code, int level, boolean asked) {
        String least = level == 1 ? "dap-ung-co-ban" : "dap-ung-tot";
        return judged(facts.gradeAtLeast(code, least, DIGITAL), Truth.of(asked), code);
    }

    /** Cơ quan, đơn vị sự nghiệp công lập. */
    private Truth publicBody() {
        // a Hội is neither a public body nor an enterprise
        if (ECONOMIC.contains(kind) || kind == SOCIAL_ORGANISATION) {
            return Truth.NO;
        }
        if (ownership == null) {
            return PUBLIC_BY_NATURE.contains(kind) ? Truth.YES : Truth.UNKNOWN;
        }
        return Truth.of(ownership == Ownership.PUBLIC);
    }

    /** What holds by what was declared counts before the council only where fitting evidence shows it. */
    private Truth judged(Truth met, Truth asked, String... codes) {
        if (!deciding || facts.doubted(codes)) {
            return met.onlyIf(asked);
        }
        Truth shown = met == Truth.UNKNOWN || (met == Truth.YES && !facts.shown(codes)) ? Truth.NO : met;
        return shown.onlyIf(asked);
    }

    private Truth yes(Truth asked, String... codes) {
        Truth[] each = Arrays.stream(codes)
                .map(code -> judged(facts.yes(code), Truth.YES, code))
                .toArray(Truth[]::new);
        return Truth.all(each).onlyIf(asked);
    }

    private Truth share(Truth asked, String code, int percent) {
        return judged(facts.atLeast(code, percent), asked, code);
    }
}
