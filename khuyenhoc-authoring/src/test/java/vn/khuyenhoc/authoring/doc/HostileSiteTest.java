package vn.khuyenhoc.authoring.doc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.NewPack;
import vn.khuyenhoc.report.Chromium;

/** The site of a pack whose names, clauses and scenarios are markup, scripts and addresses that act: in a browser they are text. */
class HostileSiteTest {
    private static final String SCRIPT = "<script>document.title = 1234567</script>";
    private static final String IMAGE = "\\\"><img src=x onerror=\\\"document.title = 1234567\\\">";
    private static final String LINK = "javascript:document.title = 1234567";
    private static final String DRAWING = "</pre><svg onload=document.title=1234567>{{{say}}}";

    @TempDir
    Path folder;

    private LocalPack pack() throws Exception {
        Path pack = folder.resolve("xa-toi");
        NewPack.write(pack);
        change(pack.resolve("overlay.yaml"), "xa-toi (minh họa)", "\"" + SCRIPT + "\"");
        change(pack.resolve("overlay.yaml"), "Tiêu chí thêm 1", "\"" + SCRIPT + "\"");
        change(pack.resolve("overlay.yaml"), "Có góc đọc sách ở mọi thôn", "\"" + IMAGE + "\"");
        change(pack.resolve("overlay.yaml"), "quy định minh họa", "\"" + LINK + "\"");
        change(pack.resolve("observations/so_lieu.yaml"), "Mọi thôn có góc đọc sách", "\"" + IMAGE + SCRIPT + "\"");
        change(
                pack.resolve("scenarios/tieu_chi_them.yaml"),
                "Tiêu chí thêm 1 đạt khi mọi thôn có góc đọc sách",
                "\"" + DRAWING + "\"");
        change(pack.resolve("rules/tieu_chi_them.drl"), "Có góc đọc sách ở mọi thôn", DRAWING);
        return LocalPack.read(pack);
    }

    private static void change(Path file, String old, String other) throws Exception {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, other));
    }

    @Test
    void nothing_of_it_acts() throws Exception {
        LocalPack pack = pack();
        Path site = folder.resolve("site");
        RuleSite.of(pack, Locale.ROOT).write(site);
        List<Path> pages = pages(site);
        assertThat(pages).hasSizeGreaterThan(1);
        StringBuilder shown = new StringBuilder();
        for (Path page : pages) {
            Chromium.Run run = new Chromium(folder).run(page, "--dump-dom", "--virtual-time-budget=2000");
            isHarmless(Jsoup.parse(run.dom()));
            shown.append(Jsoup.parse(run.dom()).text());
            assertThat(run.log().lines().filter(line -> line.contains("CONSOLE")))
                    .isEmpty();
        }
        assertThat(shown).contains("<script>document.title", "<img src=x", "<svg onload", "javascript:document");
    }

    private static List<Path> pages(Path site) throws IOException {
        try (Stream<Path> pages = Files.list(site)) {
            return pages.filter(HostileSiteTest::isOfPack).sorted().toList();
        }
    }

    /** Its own pages, and the one that lists all. */
    private static boolean isOfPack(Path page) {
        String name = page.getFileName().toString();
        return name.equals("index.html") || (name.endsWith(".html") && name.contains("xa-toi"));
    }

    private static void isHarmless(Document page) {
        assertThat(page.title()).doesNotContain("1234567");
        assertThat(page.select("img, svg, iframe, object, embed, form, base")).isEmpty();
        assertThat(page.select("script").eachAttr("src")).isSubsetOf("search-data.js", "search.js");
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.getAllElements())
                .allSatisfy(element -> assertThat(element.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        List<String> links = page.select("a").eachAttr("href");
        assertThat(links).allSatisfy(link -> assertThat(link).matches("[a-z0-9-]+[.]html(#.*)?|https?://.*|#.*"));
    }
}
