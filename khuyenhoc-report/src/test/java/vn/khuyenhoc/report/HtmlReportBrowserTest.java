package vn.khuyenhoc.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page in a real browser, opened from a file. */
class HtmlReportBrowserTest {
    private static final String PAGE = Samples.page(Locale.ROOT);
    private static final String AXE = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void start() {
        chromium = new Chromium(folder);
    }

    @Test
    void draws_its_charts_without_a_word_of_complaint() throws Exception {
        Chromium.Run run = chromium.run(written(PAGE), "--dump-dom", "--virtual-time-budget=3000");

        assertThat(Jsoup.parse(run.dom()).select("html").attr("data-charts")).isEqualTo("3");
        assertThat(run.log().lines().filter(line -> line.contains("CONSOLE"))).isEmpty();
    }

    @Test
    void fits_a_phone() throws Exception {
        String measured = with(
                "<script>document.body.dataset.width = document.documentElement.scrollWidth + '/' + innerWidth;</script>");
        Chromium.Run run =
                chromium.run(written(measured), "--dump-dom", "--window-size=360,740", "--virtual-time-budget=3000");

        String[] widths = Jsoup.parse(run.dom()).body().attr("data-width").split("/");
        assertThat(Integer.parseInt(widths[1])).isLessThanOrEqualTo(500);
        assertThat(Integer.parseInt(widths[0])).isLessThanOrEqualTo(Integer.parseInt(widths[1]));
    }

    @Test
    void prints_on_a4() throws Exception {
        Path pdf = folder.resolve("page.pdf");
        chromium.run(written(PAGE), "--print-to-pdf=" + pdf, "--no-pdf-header-footer");
        String text = Files.readString(pdf, StandardCharsets.ISO_8859_1);

        assertThat(Pattern.compile("/MediaBox \\[0 0 59[45][.0-9]* 84[12][.0-9]*\\]")
                        .matcher(text)
                        .find())
                .isTrue();
        assertThat(Pattern.compile("/Type /Page\\b").matcher(text).results().count())
                .isBetween(2L, 20L);
    }

    @Test
    void can_be_used_by_people_with_disabilities() throws Exception {
        String checked = with("<script>" + axe() + "</script><script>axe.run(document, {resultTypes: ['violations']})"
                + ".then(function (found) { document.body.dataset.violations = found.violations.map(function (one) {"
                + " return one.id + ' ' + one.nodes[0].target; }).join('; ') || 'none'; });</script>");
        Chromium.Run run = chromium.run(written(checked), "--dump-dom", "--virtual-time-budget=20000");

        assertThat(Jsoup.parse(run.dom()).body().attr("data-violations")).isEqualTo("none");
    }

    private static String with(String script) {
        return PAGE.replaceAll("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", script + "</body>");
    }

    private static String axe() throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlReportBrowserTest.class.getResourceAsStream(AXE))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("</script>", "<\\/script>");
        }
    }

    private Path written(String page) throws IOException {
        return Files.writeString(folder.resolve("page.html"), page);
    }
}
