package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.json.Json;

class PackCommandTest {
    private static final String RULES = """
            package vn.khuyenhoc.local.xa_minh_hoa

            import vn.khuyenhoc.engine.Assessment

            rule "XA.1 Tuyên truyền tốt"
            when
                $a : Assessment( yes("tuyen_truyen_hoc_tap_suot_doi") )
            then
                insert( $a.met("XA.1") );
            end
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void a_commune_that_adds_a_criterion() throws IOException {
        Files.writeString(folder.resolve("overlay.yaml"), """
                id: xa-minh-hoa
                name: {vi: Xã minh họa, en: Illustrative commune}
                valid: {from: 2024-02-12}
                illustrative: true
                add:
                  - set: TT25-2023-X
                    group: TT25.X.1
                    document: TT-25-2023
                    rules: vn.khuyenhoc.local.xa_minh_hoa
                    criterion:
                      code: XA.1
                      label: Tiêu chí thêm
                      name: {vi: Tuyên truyền tốt, en: Informs well}
                      clause: Quy định minh họa
                      mark: LOCAL
                      source: PD
                      needs: [tuyen_truyen_hoc_tap_suot_doi]
                """);
        Files.writeString(folder.resolve("xa.drl"), RULES);
    }

    @Test
    void a_folder_without_faults_is_fine() {
        Ran ran = Ran.with("pack", "check", folder);

        assertThat(ran.out()).isEqualTo("Không có lỗi.\n");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_misspelt_observation_is_told_at_its_column() throws IOException {
        Files.writeString(folder.resolve("xa.drl"), RULES.replace("suot_doi", "suot_doii"));
        Ran ran = Ran.with("pack", "check", folder, "--lang=en");

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.out())
                .contains(
                        "xa.drl:7:26: the catalogue has no observation",
                        "did you mean \"tuyen_truyen_hoc_tap_suot_doi\"?")
                .contains("^^^", "1 faults in all");
    }

    @Test
    void editors_get_sarif() throws IOException {
        Files.writeString(folder.resolve("xa.drl"), RULES.replace("when", "whn"));
        Ran ran = Ran.with("pack", "check", folder, "--format=sarif");

        assertThat(Json.mapper()
                        .readTree(ran.out())
                        .at("/runs/0/results/0/ruleId")
                        .asString())
                .isEqualTo("missing-keyword");
    }

    @Test
    void a_folder_that_is_not_there_is_named() {
        Ran ran = Ran.with("pack", "check", folder.resolve("nowhere"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("nowhere");
    }

    @Test
    void the_rules_of_a_folder_decide_where_it_is_the_locality() throws IOException {
        Path register = Files.writeString(folder.resolve("xa.json"), """
                {"subjects": [{"subject": "administrativeUnit", "id": "X-1", "tier": "commune", "observations": [
                  {"code": "tuyen_truyen_hoc_tap_suot_doi", "year": 2024, "value": {"yesNo": true}}]}]}
                """);
        Ran ran = Ran.with("explain", "X-1", register, "--locality", folder);

        assertThat(ran.out().replaceAll("\\s+", " ")).contains("quy tắc \"XA.1 Tuyên truyền tốt\"");
    }

    @Test
    void a_new_pack_is_made_checked_and_used() {
        Path made = folder.resolve("xa-toi");

        assertThat(Ran.with("pack", "new", made).out()).contains("Đã tạo");
        assertThat(Ran.with("pack", "check", made).code()).isZero();
        assertThat(Ran.with("catalogue", "show", "xa_toi_goc_doc_sach", "--overlay", made)
                        .out())
                .contains("góc đọc sách");
    }

    @Test
    void a_pack_that_is_there_is_not_overwritten() {
        Path made = folder.resolve("xa-toi");
        Ran.with("pack", "new", made);
        Ran again = Ran.with("pack", "new", made);

        assertThat(again.code()).isEqualTo(2);
        assertThat(again.err()).contains("không ghi đè");
        assertThat(Ran.with("pack", "new", folder.resolve("Xã tôi")).err()).contains("như xa-toi");
    }
}
