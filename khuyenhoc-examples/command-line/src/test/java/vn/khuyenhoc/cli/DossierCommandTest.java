package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DossierCommandTest {
    private static final String TITLE = "--title=community-commune";

    @TempDir
    Path folder;

    private Path register;
    private Path out;

    @BeforeEach
    void a_commune_without_a_budget_and_a_citizen() {
        register = Samples.write(
                folder.resolve("xa.ndjson"),
                "{\"subject\": \"administrativeUnit\", \"id\": \"XA-1\", \"name\": \"Xã <b>Tân</b> Hà\", \"tier\": \"commune\","
                        + " \"areaClasses\": [], \"observations\": [{\"code\": \"kinh_phi_xa_hoi_hoc_tap\", \"year\": 2024,"
                        + " \"value\": {\"yesNo\": false}}]}",
                Samples.citizen("CD-1", 10, 9));
        out = folder.resolve("ho-so");
    }

    private Ran dossier(Object... more) {
        Object[] args = new Object[more.length + 5];
        args[0] = "dossier";
        args[1] = "XA-1";
        args[2] = register;
        args[3] = "--as-of=2025-02-10";
        args[4] = "--out=" + out;
        System.arraycopy(more, 0, args, 5, more.length);
        return Ran.with(args);
    }

    @Test
    void writes_every_paper_that_fits_as_word_document_and_page_for_its_owner_alone() throws IOException {
        Ran ran = dossier(TITLE, "--members=5");

        assertThat(ran.code()).isZero();
        assertThat(Samples.filesIn(out))
                .contains(
                        "XA-1_community-commune_to-trinh.docx",
                        "XA-1_community-commune_to-trinh.html",
                        "XA-1_community-commune_thong-bao-khong-cong-nhan.docx")
                .doesNotContain("XA-1_community-commune_quyet-dinh.docx")
                .hasSize(18)
                .allSatisfy(name -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(out.resolve(name))))
                        .isEqualTo("rw-------"));
        assertThat(ran.err()).contains("Không lập community-commune, quyet-dinh", "chưa đạt");
        assertThat(ran.out()).contains("còn thiếu", "Đã ghi 9 giấy tờ");
    }

    @Test
    void writes_only_the_paper_and_the_form_that_were_asked_for() throws IOException {
        assertThat(dossier(TITLE, "--paper=ban-tong-hop", "--format=html").code())
                .isZero();
        assertThat(Samples.filesIn(out)).containsExactly("XA-1_community-commune_ban-tong-hop.html");
        assertThat(Files.readString(out.resolve("XA-1_community-commune_ban-tong-hop.html")))
                .contains("xã &lt;b&gt;Tân&lt;")
                .doesNotContain("<b>");
    }

    @Test
    void a_paper_that_does_not_fit_what_was_decided_is_refused_with_the_reason() {
        Ran ran = dossier(TITLE, "--paper=quyet-dinh");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("kết quả theo cách xét của người quyết định là chưa đạt", "bỏ --paper");
        assertThat(out).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--members=4|Hội đồng có 4 người, mà phải ít nhất 5 người (Điều 9 khoản 2 điểm b); hãy cho từ 5 người",
                "--members=6|Hội đồng có 6 người, mà phải là số lẻ, ít nhất 5 (Điều 9 khoản 2 điểm b); hãy cho 7 người",
                "--members=0|số người phải từ 1 đến 99",
                "--members=x|cần số nguyên từ 1",
                "--paper=to-trin|các giấy tờ của danh hiệu này: ban-tong-hop",
                "--level=3|community-commune có 2 mức; không có mức 3",
                "--level=0|--level phải là một mức từ 1",
                "--title=clan|XA-1 không được xét danh hiệu \"clan\"",
                "--title=xa|mã danh hiệu, như community-commune",
                "--format=pdf|với dossier là docx, html, both",
                "--council=khong-co.yaml|không có tệp"
            })
    void says_what_would_be_right(String option, String message) {
        Ran ran = option.startsWith("--title") ? dossier(option) : dossier(TITLE, option);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains(message);
        assertThat(out).doesNotExist();
    }

    @Test
    void a_council_is_read_from_a_file_and_its_faults_have_their_places() throws IOException {
        Path council = Files.writeString(folder.resolve("hd.yaml"), "members:\n  - {role: boss, name: Kín Đáo}\n");
        Ran ran = dossier(TITLE, "--council", council);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("hd.yaml:2:12").doesNotContain("Kín Đáo");
    }

    @Test
    void a_title_whose_document_names_no_council_takes_none() {
        Ran ran = dossier("--title=literacy-commune", "--members=5");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("không nói đến Hội đồng");
    }

    @Test
    void where_no_document_names_papers_that_is_said_and_no_empty_file_is_made() {
        Ran ran = Ran.with("dossier", "CD-1", register, "--out=" + out);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .contains(
                        "không lập được hồ sơ cho CD-1",
                        "Công dân học tập: không văn bản nào trong danh mục nêu giấy tờ");
        assertThat(out).doesNotExist();
    }

    @Test
    void a_folder_that_cannot_be_made_is_refused_before_anything_is_read() {
        Ran ran = Ran.with("dossier", "XA-1", "khong-co.ndjson", "--out=" + register);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("hãy cho một thư mục");
    }

    @Test
    void an_unknown_subject_is_told_with_the_nearest() {
        Ran ran = Ran.with("dossier", "XA-2", register, "--out=" + out, "--lang=en");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("XA-2", "XA-1");
    }

    @Test
    void the_same_files_come_out_again_in_place_of_the_first() throws IOException {
        dossier(TITLE, "--paper=to-trinh", "--format=docx");
        byte[] first = Files.readAllBytes(out.resolve("XA-1_community-commune_to-trinh.docx"));
        dossier(TITLE, "--paper=to-trinh", "--format=docx");

        assertThat(out.resolve("XA-1_community-commune_to-trinh.docx")).hasBinaryContent(first);
        assertThat(Samples.filesIn(out)).hasSize(1);
    }

    @Test
    void help_shows_an_example() {
        assertThat(Ran.with("dossier", "--help").out()).contains("Ví dụ:", "--council hoi-dong.yaml");
        assertThat(Ran.with("dossier", "--help", "--lang=en").out()).contains("Example:", "--council council.yaml");
    }
}
