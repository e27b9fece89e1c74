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

    private static final String SCENARIOS = """
            given: {subject: {subject: administrativeUnit, tier: commune, areaClasses: []}, date: 2024-12-31}
            when: {title: community-commune, locality: xa-minh-hoa}
            scenarios:
              - name: Tuyên truyền
                table:
                  - [tuyen_truyen_hoc_tap_suot_doi, XA.1]
                  - [true, MET]
                  - [false, NOT_MET]
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
        Files.createDirectories(folder.resolve("scenarios"));
        Files.writeString(folder.resolve("scenarios/xa.yaml"), SCENARIOS);
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
                .contains("^^^", "1 faults, 0 warnings in all");
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

    @Test
    void a_rule_that_nothing_tries_is_a_warning_and_fails_only_where_asked() throws IOException {
        Files.delete(folder.resolve("scenarios/xa.yaml"));
        Ran ran = Ran.with("pack", "check", folder, "--lang=en");

        assertThat(ran.out())
                .contains("xa.drl:5:6: warning: no scenario tries the rule", "0 faults, 1 warnings in all");
        assertThat(ran.code()).isZero();
        assertThat(Ran.with("pack", "check", folder, "--strict").code()).isEqualTo(1);
    }

    @Test
    void scenarios_that_hold_are_counted_with_what_they_cover() {
        Ran ran = Ran.with("pack", "test", folder, "--mutants", "--least-noticed=100", "--lang=en");

        assertThat(ran.out())
                .contains(
                        "2 scenarios, 2 as expected.",
                        "Coverage: 100% (4 of 4 cases of 1 rules).",
                        "noticed by scenarios 2");
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_scenario_that_does_not_hold_shows_what_was_expected_and_found_and_why() throws IOException {
        Files.writeString(folder.resolve("scenarios/xa.yaml"), SCENARIOS.replace("true, MET", "true, NOT_MET"));
        Ran ran = Ran.with("pack", "test", folder, "--lang=en");

        assertThat(ran.out())
                .contains("scenarios/xa.yaml:7:9", "XA.1: expected NOT_MET, found MET", "    | ", "Informs well");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void coverage_is_too_low_where_it_is_lower_than_asked_and_can_be_seen_in_a_page() throws IOException {
        Files.writeString(folder.resolve("scenarios/xa.yaml"), SCENARIOS.replace("      - [false, NOT_MET]\n", ""));
        Path page = folder.resolve("coverage.html");
        Ran ran = Ran.with("pack", "test", folder, "--least-coverage=90", "--html", page, "--lang=en");

        assertThat(ran.out()).contains("no scenario makes it false");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(page).content().contains("<title>Coverage of the scenarios</title>", "makes it false");
    }

    @Test
    void a_misspelt_scenario_is_told_at_its_place() throws IOException {
        Files.writeString(folder.resolve("scenarios/xa.yaml"), SCENARIOS.replace("[tuyen_", "[tuien_"));
        Ran ran = Ran.with("pack", "check", folder, "--lang=en");

        assertThat(ran.out()).contains("scenarios/xa.yaml:6:10", "did you mean", "tuyen_truyen_hoc_tap_suot_doi");
        assertThat(ran.code()).isEqualTo(1);
    }

    @Test
    void a_pack_names_documents_that_are_there() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), """
                name: xa-minh-hoa
                version: "1"
                locality: xa-minh-hoa
                authority: {vi: Xã, en: The commune}
                valid: {from: 2024-02-12, to: 2023-01-01}
                documents: []
                """);
        assertThat(Ran.with("pack", "check", folder, "--lang=en").out())
                .contains("pack.yaml:2:10: \"1\" is not well formed", "pack.yaml:5:8", "pack.yaml:6:12");
    }

    @Test
    void files_are_written_in_the_style_and_named_where_they_are_not() throws IOException {
        Files.writeString(folder.resolve("xa.drl"), RULES.replace("    $a : A", "$a:A"));

        Ran checked = Ran.with("pack", "format", folder, "--check", "--lang=en");
        assertThat(checked.code()).isEqualTo(1);
        assertThat(checked.out()).contains("Not in the style:", "xa.drl");

        assertThat(Ran.with("pack", "format", folder).code()).isZero();
        assertThat(folder.resolve("xa.drl")).content().isEqualTo(RULES);
        assertThat(Ran.with("pack", "format", folder, "--check").code()).isZero();
    }

    @Test
    void a_file_with_a_fault_is_told_and_no_file_is_written() throws IOException {
        String loose = RULES.replace("    $a : A", "$a:A");
        Files.writeString(folder.resolve("a.drl"), loose);
        Files.writeString(folder.resolve("xa.drl"), RULES.replace("then", "thn"));

        assertThat(Ran.with("pack", "format", folder).code()).isEqualTo(2);
        assertThat(folder.resolve("a.drl")).content().isEqualTo(loose);
    }

    @Test
    void two_packs_are_compared_on_a_register() throws IOException {
        Path register = folder.resolve("xa.ndjson");
        Files.writeString(register, """
                {"subject": "administrativeUnit", "id": "X1", "tier": "commune", "areaClasses": [], "observations": \
                [{"code": "tuyen_truyen_hoc_tap_suot_doi", "year": 2024, "value": {"yesNo": true}}]}
                """);
        Path old = folder.resolve("old");
        Files.createDirectories(old);
        for (String file : new String[] {"overlay.yaml", "xa.drl"}) {
            Files.copy(folder.resolve(file), old.resolve(file));
        }
        Ran ran = Ran.with("pack", "diff", old, old, "--register", register, "--lang=en");

        assertThat(ran.out()).matches("""
                        [0-9]+ trial decisions by both packs; 0 things come out differently.
                        1 plans with results reviewed by both packs; 0 things about gaps come out differently.
                        0 changes; 0 dossiers gain, 0 lose, 0 come out differently.
                        """);
        assertThat(ran.code()).isZero();
    }

    @Test
    void a_pack_whose_rules_have_a_fault_is_neither_tested_nor_compared_nor_shown() throws IOException {
        Files.writeString(folder.resolve("xa.drl"), RULES.replace("insert(", "insert"));
        Path site = folder.resolve("site");
        for (Ran ran : new Ran[] {
            Ran.with("pack", "test", folder),
            Ran.with("pack", "diff", folder, folder),
            Ran.with("pack", "doc", folder, "--out", site)
        }) {
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).contains("xa.drl:9:12");
        }
        assertThat(site).doesNotExist();
    }

    @Test
    void a_site_of_the_pack_is_written_once() {
        Path site = folder.resolve("site");
        assertThat(Ran.with("pack", "doc", folder, "--out", site).code()).isZero();
        assertThat(site.resolve("tt25-2023-x-xa-minh-hoa.html")).content().contains("Tuyên truyền tốt");
        assertThat(Ran.with("pack", "doc", folder, "--out", site).code()).isEqualTo(2);
    }

    @Test
    void a_jar_without_a_pack_is_refused() throws IOException {
        Path jar = folder.resolve("a.jar");
        Files.writeString(jar, "không phải jar");
        Ran ran = Ran.with("evaluate", folder.resolve("none.ndjson"), "--locality", jar, "--lang=en");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("a.jar: the jar is damaged, or is no jar");
    }

    @Test
    void faults_of_the_head_the_scenarios_and_the_rules_are_told_together() throws IOException {
        Files.writeString(folder.resolve("pack.yaml"), "name: [\n");
        Files.writeString(folder.resolve("scenarios/xa.yaml"), SCENARIOS.replace("XA.1", "XA.9"));
        Files.writeString(folder.resolve("xa.drl"), RULES.replace("suot_doi", "suot_doii"));

        assertThat(Ran.with("pack", "check", folder, "--lang=en").out())
                .contains("pack.yaml:2:1", "scenarios/xa.yaml:6:41", "xa.drl:7:26", "3 faults, 0 warnings");
    }

    @Test
    void an_explanation_that_is_kept_is_compared_and_renewed_on_request() throws IOException {
        Files.writeString(
                folder.resolve("scenarios/xa.yaml"), SCENARIOS + "  - {name: Lời, then: {explanation: loi.txt}}\n");
        assertThat(Ran.with("pack", "test", folder).code()).isEqualTo(1);
        assertThat(Ran.with("pack", "test", folder, "--renew").code()).isZero();

        Path kept = folder.resolve("scenarios/loi.txt");
        assertThat(kept).content().contains("Tuyên truyền tốt").doesNotContain("Dấu vết");
        assertThat(Ran.with("pack", "test", folder).code()).isZero();

        Files.writeString(kept, Files.readString(kept).replace("Tuyên truyền tốt", "Tuyên truyền"));
        assertThat(Ran.with("pack", "test", folder).out()).contains("scenarios/loi.txt:");
    }
}
