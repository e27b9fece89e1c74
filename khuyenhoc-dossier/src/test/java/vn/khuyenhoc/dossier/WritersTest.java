package vn.khuyenhoc.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers as files: opened by what offices open them with, and the same wherever they are made. */
class WritersTest {
    private static final List<String> PROGRAMS = List.of("/usr/bin/soffice", "/usr/bin/libreoffice");

    @TempDir
    Path folder;

    private static DraftPaper named(String name) {
        return Drafted.draft(Drafted.of("TT25-2023-X").named(name).commune(), "to-trinh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "{{{title}}} ${x} &amp; ]]>",
                "a\u0000b\u202ec\u0007",
                "\ud800 lẻ",
                "=HYPERLINK(\"http://127.0.0.1\")"
            })
    void a_name_is_text_and_nothing_else(String name) throws IOException {
        DraftPaper paper = named(name);
        Document page = Jsoup.parse(HtmlWriter.write(paper));
        assertThat(page.select("script, img, a, [onerror]")).isEmpty();
        String shown = Drafted.text(paper)
                .lines()
                .filter(line -> line.endsWith("năm đánh giá 2024"))
                .findFirst()
                .orElseThrow();
        assertThat(page.select("p.title").eachText()).contains(shown.strip().replaceAll("\\s+", " "));
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper)))) {
            assertThat(document.getParagraphs())
                    .anySatisfy(one -> assertThat(one.getText()).isEqualTo(shown));
        }
    }

    @Test
    void what_is_missing_can_be_seen_on_the_page() {
        assertThat(Jsoup.parse(HtmlWriter.write(named("Xã A")))
                        .select(".missing")
                        .eachText())
                .contains("[còn thiếu: số, ký hiệu văn bản]");
    }

    @Test
    void the_bytes_do_not_depend_on_clock_locale_or_time_zone() throws InterruptedException {
        DraftPaper paper = Drafted.draft(Drafted.of("TT25-2023-X").commune(), "phieu-danh-gia");
        byte[] first = DocxWriter.write(paper);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            Thread.sleep(2100);
            DossierCase again = Drafted.of("TT25-2023-X").commune();
            assertThat(DocxWriter.write(Drafted.draft(again, "phieu-danh-gia"))).isEqualTo(first);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void an_office_program_opens_the_document_and_shows_its_pages() throws Exception {
        Optional<String> program = PROGRAMS.stream()
                .filter(name -> Files.isExecutable(Path.of(name)))
                .findFirst();
        assumeTrue(
                program.isPresent() || System.getenv("CI") != null, "no LibreOffice: install libreoffice-writer-nogui");
        DossierCase commune = Drafted.of("TT25-2023-X").commune();
        Path file = folder.resolve("to-trinh.docx");
        Files.write(file, DocxWriter.write(Drafted.draft(commune, "to-trinh")));
        String soffice = program.orElseThrow();
        convert(soffice, file, "txt:Text (encoded):UTF8");
        assertThat(Files.readString(folder.resolve("to-trinh.txt")))
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Kính gửi: Phòng Giáo dục và Đào tạo")
                .contains("công nhận xã Tân Hà đạt Cộng đồng học tập cấp xã: Mức độ 2.");
        convert(soffice, file, "pdf");
        String pdf = Files.readString(folder.resolve("to-trinh.pdf"), java.nio.charset.StandardCharsets.ISO_8859_1);
        assertThat(pdf)
                .startsWith("%PDF-")
                .containsPattern("/Type\\s*/Page\\b")
                .containsPattern("MediaBox ?\\[ ?0 0 59[45]");
    }

    private void convert(String program, Path file, String to) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program,
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        to,
                        "--outdir",
                        folder.toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    }
}
