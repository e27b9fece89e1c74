package vn.khuyenhoc.authoring.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.ShippedGaps;

/** The pages of the rules of gaps of a province and of those shipped. */
class GapPagesTest {
    private static final LocalPack PACK =
            LocalPack.read(Path.of("..", "khuyenhoc-examples", "province-directive", "overlay"));
    private static final Map<String, String> FILES =
            RuleSite.of(PACK, Locale.ROOT).files();
    private static final Map<String, String> ENGLISH =
            RuleSite.of(PACK, Locale.ENGLISH).files();
    private static final String PROVINCE = "gaps-tinh-minh-hoa.html";

    private static Document page(Map<String, String> files, String name) {
        return Jsoup.parse(files.get(name));
    }

    private static Element gap(String code) {
        return page(FILES, PROVINCE).getElementById(code);
    }

    @Test
    void a_gap_stands_with_what_asks_for_it_its_number_its_rule_and_its_scenarios() {
        Element gap = gap("MH_ATTENDANCE_LOW");

        assertThat(gap.select("dl").text())
                .contains("NHỎ", "tập huấn có đủ người dự", "MH.5: Tập huấn", "khoản 5", "Phải đạt: share 0,7");
        assertThat(gap.select("ul.words").text()).contains("tỷ lệ người dự trên số được mời nhỏ hơn mức «share»");
        assertThat(gap.select("pre").text())
                .startsWith("rule \"MH_ATTENDANCE_LOW")
                .endsWith("end");
        assertThat(gap.select("details li").eachText())
                .anySatisfy(scenario ->
                        assertThat(scenario).startsWith("Người dự ít hơn bảy mươi phần trăm: chắc chắn có (1) [MH.5]"));
    }

    @Test
    void the_day_that_a_rule_compares_with_is_said() {
        assertThat(gap("MH_PLAN_ISSUED_LATE").select("dl").text()).contains("đến hết ngày 31/1");
    }

    @Test
    void what_the_province_silences_and_changes_stands_with_its_reason_and_who_decided() {
        assertThat(gap("TASK_WITHOUT_OWNER").select(".ruling").text())
                .startsWith("Không tính ở đây: TASK_WITHOUT_OWNER")
                .contains("văn phòng cấp ủy chịu trách nhiệm chung", "Tỉnh ủy Minh Họa", "khoản 11");
        Element changed = gap("TASK_WITHOUT_DEADLINE");
        assertThat(changed.select(".ruling").text()).startsWith("Được thay ở đây: TASK_WITHOUT_DEADLINE");
        assertThat(changed.select("h3").text())
                .isEqualTo("TASK_WITHOUT_DEADLINE Nhiệm vụ đã có kinh phí chưa có thời hạn (minh họa)");
    }

    @Test
    void what_was_made_up_is_labelled_on_its_page_and_in_the_list() {
        assertThat(page(FILES, PROVINCE).select("main > .illustrative").text()).startsWith("MINH HỌA");
        assertThat(page(FILES, PROVINCE).select("section"))
                .allSatisfy(
                        gap -> assertThat(gap.select(".illustrative").text()).isEqualTo("MINH HỌA"));
        assertThat(page(FILES, "index.html")
                        .select("li:has(a[href=" + PROVINCE + "])")
                        .text())
                .isEqualTo("Tỉnh Minh Họa (không có thật) (từ 01/01/2026) MINH HỌA");
    }

    @Test
    void every_shipped_rule_stands_on_the_page_of_the_shipped_ones() {
        Document page = page(FILES, "gaps.html");
        assertThat(page.select("h3").eachText()).containsExactlyInAnyOrderElementsOf(ShippedGaps.names());
        assertThat(page.select(".illustrative")).isEmpty();
    }

    @Test
    void the_same_stands_in_english() {
        Element gap = page(ENGLISH, PROVINCE).getElementById("MH_ATTENDANCE_LOW");
        assertThat(gap.text())
                .contains("ILLUSTRATIVE", "trainings that enough people attend", "MINOR", "Must reach: share 0.7");
        assertThat(gap.select("ul.words").text()).contains("the share of those invited who came is less than");
    }

    @Test
    void a_gap_is_found_by_its_code_and_name() {
        assertThat(FILES.get("search-data.js"))
                .contains("{\"href\":\"" + PROVINCE + "#MH_FUNDING_LOW\",\"text\":\"MH_FUNDING_LOW ngân sách theo");
    }
}
