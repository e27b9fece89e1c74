package vn.khuyenhoc.explanation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khuyenhoc.explanation.Told.OF_2024;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

class TermTextTest {
    private static final Unit SCHOOL = Told.school(null, List.of());
    private static final AdministrativeUnit COMMUNE = Told.place(Tier.COMMUNE, null);
    private static final LocalDate DECIDED = LocalDate.of(2025, 2, 1);

    @Test
    void who_decides_is_named() {
        assertThat(Told.vi(SCHOOL, OF_2024)).contains("Thẩm quyền: Chủ tịch Ủy ban nhân dân cấp huyện.");
        assertThat(Told.en(SCHOOL, OF_2024)).contains("Who decides: Chair of the district People's Committee.");
    }

    @Test
    void who_decides_may_be_unresolved_with_a_note() {
        Context context = Told.on("2025-07-01", 2024);
        assertThat(Told.vi(COMMUNE, context))
                .contains("Thẩm quyền: chưa xác định được. Không còn Phòng Giáo dục và Đào tạo; chưa thấy văn bản trung"
                        + " ương nói ai thay.");
        assertThat(Told.en(COMMUNE, context)).contains("Who decides: unresolved. The district office is gone;");
    }

    @Test
    void the_day_decides_who_decides() {
        assertThat(Told.vi(COMMUNE, Told.on("2025-06-30", 2024)))
                .contains("Thẩm quyền: Trưởng phòng Giáo dục và Đào tạo.");
    }

    @Test
    void a_locality_may_resolve_who_decides() {
        assertThat(Told.vi(COMMUNE, Told.on("2026-06-28", 2025).in("phu-tho")))
                .contains("Tỉnh Phú Thọ, tự đánh giá.")
                .contains("Thẩm quyền: Giám đốc Sở Giáo dục và Đào tạo. Xã, phường nộp hồ sơ đến Sở trước 28/02");
    }

    @Test
    void nobody_is_looked_for_where_no_set_is_in_force() {
        assertThat(Told.vi(Told.place(Tier.DISTRICT, null), Told.on("2025-07-01", 2025)))
                .doesNotContain("Thẩm quyền", "Giữ danh hiệu", "Thời hạn");
    }

    @Test
    void the_calendar_gives_last_days() {
        assertThat(Told.vi(SCHOOL, OF_2024))
                .contains("- Hoàn thành đánh giá, công nhận: chậm nhất 14/02/2025 (Điều 10 khoản 3)");
        assertThat(Told.en(SCHOOL, OF_2024))
                .contains("- Assessment and recognition are finished: by 2025-02-14 (Điều 10 khoản 3)");
    }

    @Test
    void the_calendar_gives_working_days() {
        Context context = Told.on("2023-12-31", 2023);
        assertThat(Told.vi(COMMUNE, context))
                .contains(
                        "từ khi đủ hồ sơ: trong 10 ngày làm việc (danh mục chưa có ngày nghỉ lễ của năm, nên không tính ra ngày) (Điều 6"
                                + " khoản 3)");
        assertThat(Told.en(COMMUNE, context))
                .contains(": within 10 working days (the public holidays of the year are not known, so no day is given)"
                        + " (Điều 6 khoản 3)");
    }

    @Test
    void retention_and_upgrade_are_told_with_their_clauses() {
        assertThat(Told.vi(SCHOOL, OF_2024))
                .contains("Giữ danh hiệu 36 tháng, tính từ hết năm được công nhận (Điều 5 khoản 4).")
                .contains("Đề nghị mức cao hơn sớm nhất 12 tháng sau quyết định công nhận (Điều 5 khoản 3).");
        assertThat(Told.en(SCHOOL, OF_2024))
                .contains("The title is kept for 36 months from the end of the year of recognition (Điều 5 khoản 4).")
                .contains("A higher level may be asked for 12 months after the decision at the earliest (Điều 5");
    }

    @Test
    void what_no_document_says_of_retention_and_upgrade_is_told_too() {
        assertThat(Told.vi(Told.family(), OF_2024))
                .contains("Thời hạn giữ danh hiệu: không tìm thấy trong văn bản.")
                .contains("Thời gian chờ để đề nghị mức cao hơn: không tìm thấy trong văn bản.");
        assertThat(Told.en(Told.family(), OF_2024))
                .contains("How long the title is kept: not found in the document. Wait before");
    }

    @Test
    void a_title_held_is_told_with_its_last_day_and_the_day_of_an_upgrade() {
        assertThat(Told.vi(holding(DECIDED, 2025, null), OF_2024))
                .contains("Đã được công nhận mức 1 năm 2025, còn hiệu lực; đến hết 31/12/2028; đề nghị mức cao hơn từ"
                        + " 01/02/2026.");
        assertThat(Told.en(holding(DECIDED, 2025, null), OF_2024))
                .contains("Recognised at level 1 in 2025, valid; until 2028-12-31; a higher level may be asked for from"
                        + " 2026-02-01.");
    }

    @Test
    void a_title_may_have_ended() {
        assertThat(Told.vi(holding(null, 2020, LocalDate.of(2023, 12, 31)), OF_2024))
                .contains("Đã được công nhận mức 1 năm 2020, không có hiệu lực; đến hết 31/12/2023.")
                .contains("mức này không phải là mức độ của văn bản đang có hiệu lực");
    }

    @Test
    void whether_a_title_is_valid_may_be_unknown() {
        assertThat(Told.vi(holding(null, 2021, null), OF_2024))
                .contains("Đã được công nhận mức 1 năm 2021, chưa rõ hiệu lực.");
        assertThat(Told.en(holding(null, 2021, null), OF_2024))
                .contains("Recognised at level 1 in 2021, validity not known.");
    }

    private static Unit holding(@Nullable LocalDate decided, int year, @Nullable LocalDate until) {
        HeldTitle held = new HeldTitle(Title.UNIT_DISTRICT, 1, "authority", "12/QĐ", decided, year, until);
        return new Unit(
                "u1",
                null,
                UnitKind.PRIMARY_SCHOOL,
                Tier.DISTRICT,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(held));
    }
}
