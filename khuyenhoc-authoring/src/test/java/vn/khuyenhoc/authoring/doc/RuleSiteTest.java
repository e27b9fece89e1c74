package vn.khuyenhoc.authoring.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.report.Chromium;

class RuleSiteTest {
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final RuleSite SITE = RuleSite.shipped(Locale.ROOT);
    private static final Map<String, String> FILES = SITE.files();

    @TempDir
    Path folder;

    @Test
    void every_criterion_stands_on_a_page_with_its_rule_and_scenarios() {
        Document page = page("tt24-2023-h.html");
        Element criterion = page.getElementById("TT24.H.2.1");

        assertThat(criterion.text()).contains("Điều", "thanh_vien_tuan_thu_ky_luat", "90 %");
        assertThat(criterion.select("pre").text())
                .startsWith("rule \"TT24.H.2.1 ")
                .endsWith("end");
        assertThat(criterion.select("details li")).hasSizeGreaterThanOrEqualTo(4);
    }

    @Test
    void a_rule_stands_in_the_words_of_both_languages() {
        Element criterion = page("tt24-2023-h.html").getElementById("TT24.H.2.1");

        assertThat(criterion.select("pre").eachText())
                .hasSize(2)
                .satisfies(rules -> assertThat(rules.get(0))
                        .contains("tyLe(\"thanh_vien_tuan_thu_ky_luat\") >= yeuCau(", "$a.dat("))
                .satisfies(rules -> assertThat(rules.get(1))
                        .contains("share(\"thanh_vien_tuan_thu_ky_luat\") >= required(", "$a.met("));
        assertThat(criterion.select("[lang=en]").text()).isEqualTo("Members keep labour discipline and rules");
    }

    @Test
    void nothing_of_the_catalogue_is_left_out() {
        assertThat(CATALOGUE.allSets())
                .isNotEmpty()
                .allSatisfy(set -> assertThat(FILES.values())
                        .anySatisfy(text -> set.criteria()
                                .forEach(criterion -> assertThat(text).contains("id=\"" + criterion.code() + "\""))));
    }

    @Test
    void what_is_missing_and_what_was_made_up_is_said() {
        assertThat(page("khvn-2022-gd.html").text()).contains("THIẾU");
        assertThat(FILES.entrySet().stream().filter(file -> file.getKey().startsWith("lh-gd")))
                .singleElement()
                .satisfies(file -> assertThat(file.getValue()).contains("MINH HỌA"));
    }

    @Test
    void every_link_leads_somewhere_and_nothing_comes_from_the_network() {
        FILES.forEach((name, text) -> {
            if (name.endsWith(".html")) {
                assertThat(text).doesNotContain("http://", "https://", "src=\"//");
                List<String> links = Jsoup.parse(text).select("a").eachAttr("href");
                assertThat(links).allSatisfy(link -> assertThat(FILES).containsKey(link));
            }
        });
    }

    @Test
    void in_a_browser_a_criterion_is_found_without_its_marks() throws Exception {
        Path site = folder.resolve("site");
        SITE.write(site);
        Path asked = site.resolve("asked.html");
        Files.writeString(
                asked,
                FILES.get("index.html")
                        .replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                        .replace(
                                "<script src=\"search.js\">",
                                "<script>history.replaceState(null, '', '?q=ky%20luat%20TT24.H')</script>"
                                        + "<script src=\"search.js\">"));
        Chromium.Run run = new Chromium(folder).run(asked, "--dump-dom", "--virtual-time-budget=3000");

        Document dom = Jsoup.parse(run.dom());
        assertThat(dom.select("#results a").eachAttr("href")).contains("tt24-2023-h.html#TT24.H.2.1");
        assertThat(run.log().lines().filter(line -> line.contains("CONSOLE"))).isEmpty();
    }

    private static Document page(String name) {
        return Jsoup.parse(FILES.get(name));
    }
}
