package vn.khuyenhoc.authoring.gaps;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diagnostics.Diagnostics;
import vn.khuyenhoc.authoring.drl.GapSteps;
import vn.khuyenhoc.review.PlanGap;
import vn.khuyenhoc.review.PlanReview;
import vn.khuyenhoc.review.PlanReviewResult;
import vn.khuyenhoc.review.PlanReviewText;

/** The gaps of a province, which are written in DRL and YAML alone: found, explained, changed and silenced. */
class ProvinceGapsTest {
    private static final Path PACK = Path.of("..", "khuyenhoc-examples", "province-directive", "overlay");
    static final LocalPack READ = LocalPack.read(PACK);
    private static final PlanReview STEPS = READ.review(GapSteps.Listener.NONE);
    private static final Diagnostics.Examined EXAMINED = Diagnostics.examine(PACK);

    static List<GapScenario> scenarios() {
        return READ.gapScenarios();
    }

    @Test
    void the_pack_has_no_fault() {
        assertThat(EXAMINED.faults()).isEmpty();
        assertThat(READ.rules().faults()).isEmpty();
        assertThat(scenarios()).hasSizeGreaterThan(18);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_scenario_holds(GapScenario scenario) {
        assertThat(GapRun.of(scenario, STEPS).differences()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void compiled_rules_find_what_their_trees_find(GapScenario scenario) {
        PlanReview compiled = new PlanReview(EXAMINED.catalogue(), EXAMINED.rules());

        PlanReviewResult found = GapRun.of(scenario, compiled).result();
        assertThat(found.gaps()).isEqualTo(GapRun.of(scenario, STEPS).result().gaps());
        assertThat(found.excused())
                .isEqualTo(GapRun.of(scenario, STEPS).result().excused());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Người dự ít hơn bảy mươi phần trăm|MH_ATTENDANCE_LOW|Tập huấn: 69 trên 100 người được mời đến dự,"
                        + " 69%; chỉ thị minh họa đòi 70%",
                "Kiểm tra một lần là chưa đủ|MH_INSPECTIONS_FEW|số lần kiểm tra năm 2026 ít hơn 2 lần mà chỉ thị minh"
                        + " họa đòi",
                "Ngân sách thấp hơn mười nghìn đồng một người|MH_FUNDING_LOW|ngân sách 49.999.999 đồng cho 5.000"
                        + " người, dưới 10.000 đồng một người theo chỉ thị minh họa",
                "Kế hoạch năm ban hành ngày 1 tháng 2|MH_PLAN_ISSUED_LATE|kế hoạch năm 2026 ban hành ngày 01/02/2026,"
                        + " sau ngày 31 tháng 1",
                "Báo cáo chậm mười một ngày|MH_REPORT_VERY_LATE|báo cáo Báo cáo năm chậm 11 ngày, hơn 10 ngày mà chỉ"
                        + " thị minh họa cho phép",
            })
    void a_gap_of_the_province_says_what_was_found_and_what_is_asked(String name, String code, String message) {
        PlanGap gap = run(name).gaps(code).findFirst().orElseThrow();
        assertThat(gap.message().vi()).isEqualTo(message);
        assertThat(gap.remedy().vi()).isNotEmpty();
        assertThat(gap.grounds())
                .singleElement()
                .satisfies(ground -> assertThat(ground.symbol()).contains("minh họa"));
    }

    private static PlanReviewResult run(String name) {
        GapScenario scenario = scenarios().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        return GapRun.of(scenario, STEPS).result();
    }

    @Test
    void what_the_province_decided_of_shipped_rules_is_always_shown() {
        PlanReviewResult sound = run("Đủ cả thì không có khoảng trống nào của tỉnh");
        assertThat(PlanReviewText.of(sound, Locale.ROOT))
                .contains(
                        "Nhiệm vụ chưa có thời hạn",
                        "được thay ở đây",
                        "Nhiệm vụ chưa có người chịu trách nhiệm",
                        "không tính ở đây",
                        "là minh họa");
        PlanReviewResult silenced = run("Nhiệm vụ không có người làm được miễn, và vẫn được nêu");
        assertThat(silenced.excused())
                .filteredOn(gap -> gap.code().equals("TASK_WITHOUT_OWNER"))
                .singleElement()
                .satisfies(gap -> assertThat(gap.waiver().declaredBy().vi()).startsWith("Tỉnh ủy Minh Họa"));
    }

    @Test
    void the_scenarios_exercise_the_rules_and_notice_wrong_ones() {
        GapReport report = GapReport.of(READ, true);
        assertThat(report.failed()).isEmpty();
        assertThat(report.mutants()).isGreaterThan(60);
        assertThat(report.noticed()).as(report.text(Locale.ENGLISH)).isGreaterThanOrEqualTo(0.95);
        assertThat(report.coverage().share()).isGreaterThan(0.9);
    }

    @Test
    void without_the_locality_its_rules_do_not_count() {
        Stream<PlanGap> gaps = scenarios().stream()
                .flatMap(scenario -> STEPS
                        .review(scenario.plan(), scenario.results(), List.of(), LocalDate.of(2026, 12, 31), null)
                        .gaps()
                        .stream());
        assertThat(gaps).noneMatch(gap -> gap.code().startsWith("MH_"));
    }
}
