package vn.khuyenhoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.khuyenhoc.review.Cause;
import vn.khuyenhoc.review.PlanReviewResult;

class HtmlReportTest {
    private static final PlanReviewResult REVIEW = Samples.review();
    private static final Document PAGE = Jsoup.parse(Samples.page(Locale.ROOT));

    @Test
    void says_whose_plan_it_is_on_which_day_and_that_it_is_made_up() {
        assertThat(PAGE.select("h1").eachText()).containsExactly("12-KH/ĐU, Đảng ủy xã minh họa");
        assertThat(PAGE.select(".day").text()).isEqualTo("Xét vào ngày 30/06/2025");
        assertThat(PAGE.select(".illustrative").text()).contains("MINH HỌA", "không có thật");
    }

    @Test
    void lights_have_a_sign_and_words_beside_their_colour() {
        Element family = row("Gia đình học tập");

        assertThat(family.select(".light.red").text()).isEqualTo("✕ ĐỎ, chưa đạt");
        assertThat(family.select(".light.yellow").text()).startsWith("▲ VÀNG");
        assertThat(family.select(".needed").eachText())
                .containsExactly("cần thêm 100 hộ gia đình", "cần thêm 300 hộ gia đình");
        assertThat(row("Dòng họ học tập").select(".light.grey").text()).startsWith("? XÁM");
        assertThat(row("Cộng đồng học tập (thôn, tổ dân phố)")
                        .select(".light.green")
                        .text())
                .startsWith("✓ XANH");
    }

    @Test
    void rates_name_their_base_and_their_year() {
        assertThat(row("Gia đình học tập").select("td").eachText()).startsWith("65% trên hộ gia đình (2025)", "72,22%");
        assertThat(PAGE.select("table.years tbody tr").eachText())
                .contains("Gia đình học tập 2024 60% trên hộ gia đình (2024) 66,67%");
    }

    @Test
    void causes_stand_by_who_must_act_with_remedy_grounds_and_what_would_settle_them() {
        assertThat(PAGE.select("#gaps ~ h3").eachText()).hasSize((int) REVIEW.causes().stream()
                .filter(cause -> !cause.past())
                .map(cause -> cause.gap().actor())
                .distinct()
                .count());
        Element undecided = PAGE.select("article:has(> .code .undecided)").first();
        assertThat(undecided.select("dt").eachText()).contains("Cách khắc phục", "Căn cứ", "Sẽ rõ khi biết");
        assertThat(PAGE.select("article")).hasSize(REVIEW.causes().size());
    }

    @Test
    void every_gap_stands_on_the_page_once_as_a_cause_or_folded_into_one() {
        assertThat(PAGE.select("article > h4, article h5").eachText())
                .containsExactlyInAnyOrderElementsOf(
                        REVIEW.gaps().stream().map(gap -> gap.message().vi()).toList());
        assertThat(PAGE.select("article > .code code, article .folded > .code code"))
                .hasSize(REVIEW.gaps().size());
    }

    @Test
    void what_can_no_longer_be_done_stands_apart() {
        List<String> past = REVIEW.causes().stream()
                .filter(Cause::past)
                .map(cause -> cause.gap().message().vi())
                .toList();

        assertThat(past).isNotEmpty();
        assertThat(PAGE.select("section[aria-labelledby=past] article > h4").eachText())
                .containsExactlyElementsOf(past);
    }

    @Test
    void the_nearest_subjects_stand_with_the_shortfall_they_close() {
        assertThat(PAGE.select("details:has(summary:contains(Gần đạt nhất)) li code")
                        .eachText())
                .contains("GD-7");
    }

    @Test
    void nothing_from_data_becomes_markup_or_script() {
        assertThat(PAGE.select("img, iframe, object, embed, link, base, form")).isEmpty();
        assertThat(PAGE.select("script")).hasSize(3);
        assertThat(PAGE.select(".subject").text()).isEqualTo(Samples.HOSTILE);
        assertThat(PAGE.select("#chart-data").html()).doesNotContain("<");
    }

    @Test
    void needs_no_other_file() {
        List<String> loads =
                PAGE.select("[src], link[href], [srcset], [poster]").eachText();

        assertThat(loads).isEmpty();
        assertThat(PAGE.select("style").html()).doesNotContain("url(", "@import");
        assertThat(PAGE.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .contains("default-src 'none'");
    }

    @Test
    void tables_have_captions_and_headings_with_scope() {
        assertThat(PAGE.select("table"))
                .isNotEmpty()
                .allMatch(table -> !table.select("> caption").isEmpty());
        assertThat(PAGE.select("th")).isNotEmpty().allMatch(heading -> heading.hasAttr("scope"));
    }

    @Test
    void speaks_english() {
        Document page = Jsoup.parse(Samples.page(Locale.ENGLISH));

        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h2").eachText()).contains("Who does what", "History", "Documents");
        assertThat(page.select(".light.red").text()).isEqualTo("✕ RED, not met");
    }

    @Test
    void is_small_and_the_same_twice() {
        assertThat(Samples.page(Locale.ROOT))
                .isEqualTo(Samples.page(Locale.ROOT))
                .hasSizeLessThan(500_000);
    }

    private static Element row(String title) {
        return PAGE.select("table.titles tbody tr").stream()
                .filter(row -> row.select("th").text().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
