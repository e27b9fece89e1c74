package vn.khuyenhoc.authoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.gaps.GapScenario;
import vn.khuyenhoc.plan.Plan;
import vn.khuyenhoc.plan.PlanReader;

/** An official asks why a gap is found, or is not: down to the condition, the fact and the line. */
class GapWhyTest {
    private static final Path PROVINCE = Path.of("..", "khuyenhoc-examples", "province-directive");
    private static final LocalPack PACK = LocalPack.read(PROVINCE.resolve("overlay"));

    private static GapScenario scenario(String name) {
        return PACK.gapScenarios().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String why(String name, String code, Locale locale) {
        return GapWhy.of(PACK, scenario(name), code).text(locale);
    }

    @Test
    void the_condition_that_fails_is_told_with_its_values_fact_and_line() {
        assertThat(why("Đủ cả thì không có khoảng trống nào của tỉnh", "MH_ATTENDANCE_LOW", Locale.ROOT))
                .startsWith("MH_ATTENDANCE_LOW: không có khoảng trống này")
                .contains(
                        "không hợp: việc đã làm «Tập huấn» (results 2026:training[0])",
                        "sai: tỷ lệ người dự trên số được mời nhỏ hơn mức «share» mà nghĩa vụ đòi: 0,7 < 0,7 (attendance() <"
                                + " $o.required(\"share\"), ",
                        "ket_qua.drl:17:62)");
    }

    @Test
    void the_same_is_told_in_english() {
        assertThat(why("Đủ cả thì không có khoảng trống nào của tỉnh", "MH_ATTENDANCE_LOW", Locale.ENGLISH))
                .startsWith("MH_ATTENDANCE_LOW: this gap is not there")
                .contains("fails: the share of those invited who came is less than the share that the obligation"
                        + " requires: 0.7 < 0.7");
    }

    @Test
    void sums_are_told_with_what_is_counted_in_them() {
        assertThat(why("Đủ cả thì không có khoảng trống nào của tỉnh", "MH_INSPECTIONS_FEW", Locale.ENGLISH))
                .contains(
                        "the sum of the number of times is less than the times that the obligation requires: 2 < 2",
                        "counted: something done «First inspection» (results 2026:events[0])",
                        "does not fit: something done «Training»");
    }

    @Test
    void days_are_told_as_days() {
        assertThat(why("Đủ cả thì không có khoảng trống nào của tỉnh", "MH_PLAN_ISSUED_LATE", Locale.ROOT))
                .contains("ngày ban hành sau ngày cuối cùng còn kịp của năm đầu: 31/01/2026 > 31/01/2026");
    }

    @Test
    void a_fact_that_is_there_although_the_rule_wants_none_is_told() {
        assertThat(why("Kế hoạch giai đoạn không có hạn ấy", "PLAN_MISSING", Locale.ROOT))
                .contains("có, mà luật đòi không có: kế hoạch (plan:symbol)");
    }

    @Test
    void a_fact_that_is_not_there_at_all_is_told() {
        assertThat(why("Chưa có kết quả của năm", "MH_ATTENDANCE_LOW", Locale.ROOT))
                .contains("dừng ở chỗ luật đòi có năm có kết quả", "không có dữ kiện nào như thế");
    }

    @Test
    void a_gap_that_is_found_is_told_with_what_it_was_found_in() {
        assertThat(why("Người dự ít hơn bảy mươi phần trăm", "MH_ATTENDANCE_LOW", Locale.ROOT))
                .startsWith("MH_ATTENDANCE_LOW: chắc chắn có, 1 lần")
                .contains("thấy ở: năm có kết quả", "việc đã làm «Tập huấn» (results 2026:training[0])");
    }

    @Test
    void what_a_locality_silences_is_told_with_who_decided() {
        assertThat(why("Nhiệm vụ không có người làm được miễn, và vẫn được nêu", "TASK_WITHOUT_OWNER", Locale.ROOT))
                .contains("TASK_WITHOUT_OWNER: có, nhưng được miễn: văn phòng cấp ủy", "luật này không tính ở đây");
    }

    @Test
    void facts_of_files_are_told_with_their_lines() {
        Plan plan = new PlanReader(PACK.catalogue()).read(PROVINCE.resolve("plan.yaml"));
        GapWhy why = GapWhy.of(PACK, plan, List.of(), LocalDate.of(2026, 12, 31), "MH_PLAN_ISSUED_LATE");

        assertThat(why.text(Locale.ROOT)).contains("plan.yaml:4:3)", "sai: là kế hoạch một năm: không");
    }

    @Test
    void wherever_no_rule_finds_a_gap_each_says_where_it_stops() {
        for (String code : GapWhy.codes(PACK)) {
            GapWhy why = GapWhy.of(PACK, scenario("Chưa có kết quả của năm"), code);
            assertThat(why.ways())
                    .isNotEmpty()
                    .allSatisfy(way -> assertThat(way.way().found().isEmpty())
                            .as(way.rule().rule().text())
                            .isEqualTo(way.way().stop() != null));
        }
    }
}
