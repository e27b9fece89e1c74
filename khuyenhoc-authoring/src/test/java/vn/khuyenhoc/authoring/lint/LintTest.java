package vn.khuyenhoc.authoring.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.drl.RuleFolder;
import vn.khuyenhoc.authoring.scenario.ScenarioFiles;
import vn.khuyenhoc.catalogue.Catalogue;

class LintTest {
    private static final String OVERLAY = """
            id: xa-toi
            name: {vi: Xã tôi, en: My commune}
            valid: {from: 2024-02-12}
            illustrative: true
            rules: x
            """;
    private static final String CRITERIA = """
            id: XT-GD
            titles: [family]
            name: {vi: Gia đình học tập của xã, en: Learning family of the commune}
            document: TT-25-2023
            valid: {from: 2024-02-12}
            completeness: COMPLETE
            rules: vn.khuyenhoc.local.xa_toi
            points: 100
            levels:
              - {level: 1, name: {vi: Đạt, en: Reached}, total: 50, clause: minh họa, mark: ILLUSTRATIVE, source: PD}
            authority:
              - {from: 2024-02-12, clause: minh họa, mark: ILLUSTRATIVE, source: PD, note: {vi: Xã ghi., en: The commune says.}}
            groups:
              - code: XT.1
                label: Nhóm 1
                name: {vi: Học tập, en: Learning}
                points: 100
                criteria:
                  - code: XT.1.1
                    label: Tiêu chí 1
                    name: {vi: Số buổi học, en: Sessions}
                    clause: minh họa
                    mark: ILLUSTRATIVE
                    source: PD
                    needs: [xt_buoi_hoc]
                    required: 3
                    points: 60
                  - code: XT.1.2
                    label: Tiêu chí 2
                    name: {vi: Điểm học, en: Points}
                    clause: minh họa
                    mark: ILLUSTRATIVE
                    source: PD
                    needs: [xt_diem_hoc]
                    required: 5
                    points: 40
            """;
    private static final String OBSERVATIONS = """
            observations:
              - code: xt_buoi_hoc
                type: count
                name: {vi: Số buổi học, en: Sessions}
                unit: {vi: buổi, en: sessions}
              - code: xt_diem_hoc
                type: points
                name: {vi: Điểm học, en: Points of learning}
                maximum: 40
            """;
    private static final String HEAD = """
            package vn.khuyenhoc.local.xa_toi

            import vn.khuyenhoc.engine.Assessment

            """;
    private static final String SESSIONS =
            rule("XT.1.1 Số buổi học", "count(\"xt_buoi_hoc\") >= required(\"XT.1.1\")", "met(\"XT.1.1\")");
    private static final String POINTS = rule(
            "XT.1.2 Điểm học",
            "points(\"xt_diem_hoc\") >= required(\"XT.1.2\")",
            "earns(\"XT.1.2\", $a.maximum(\"XT.1.2\"))");

    @TempDir
    Path folder;

    @BeforeEach
    void a_commune_with_a_set_of_its_own() throws IOException {
        write("overlay.yaml", OVERLAY.replace("rules: x\n", ""));
        write("criteria/xt.yaml", CRITERIA);
        write("observations/xt.yaml", OBSERVATIONS);
        write("scenarios/xt.yaml", """
                given: {subject: {subject: family}, date: 2024-12-31}
                when: {title: family, locality: xa-toi}
                scenarios:
                  - name: Số buổi học
                    table:
                      - [xt_buoi_hoc, XT.1.1]
                      - [2, NOT_MET]
                      - [3, MET]
                      - [4, MET]
                  - name: Điểm học
                    table:
                      - [xt_diem_hoc, XT.1.2]
                      - [4.5, NOT_MET]
                      - [5, MET]
                      - [5.5, MET]
                """);
    }

    @Test
    void rules_that_say_what_their_criteria_ask_are_fine() throws IOException {
        assertThat(found(SESSIONS, POINTS)).isEmpty();
    }

    @Test
    void a_criterion_without_a_rule_is_told() throws IOException {
        assertThat(found(SESSIONS)).contains("criterion-without-rule");
    }

    @Test
    void a_package_that_no_set_names_is_told() throws IOException {
        write("rules/b.drl", HEAD.replace("xa_toi", "xa_khac") + POINTS);
        assertThat(found(SESSIONS, POINTS)).contains("rule-without-criterion");
    }

    @Test
    void an_observation_that_the_criterion_does_not_need_is_told() throws IOException {
        assertThat(found(SESSIONS, POINTS.replace("points(\"xt_diem_hoc\") >=", "count(\"xt_buoi_hoc\") >=")))
                .contains("observation-not-needed", "need-not-asked");
    }

    @Test
    void an_award_above_the_maximum_is_told() throws IOException {
        assertThat(found(SESSIONS, POINTS.replace("$a.maximum(\"XT.1.2\")", "$a.maximum(\"XT.1.1\")")))
                .contains("award-above-maximum");
    }

    @Test
    void two_rules_for_one_criterion_that_meet_are_told() throws IOException {
        String again = SESSIONS.replace("XT.1.1 Số buổi", "XT.1.1 Lại số buổi");
        assertThat(found(SESSIONS, again, POINTS)).contains("overlapping-awards");
    }

    @Test
    void bands_that_leave_a_value_out_are_told_and_bands_that_meet_are_not() throws IOException {
        String above = rule("XT.1.1 Nhiều buổi", "count(\"xt_buoi_hoc\") > required(\"XT.1.1\")", "met(\"XT.1.1\")");
        String below = rule("XT.1.1 Ít buổi", "count(\"xt_buoi_hoc\") < required(\"XT.1.1\")", "met(\"XT.1.1\")");
        assertThat(found(above, below, POINTS)).contains("band-gap").doesNotContain("overlapping-awards");
        assertThat(found(above, below.replace("<", "<="), POINTS)).doesNotContain("band-gap", "overlapping-awards");
    }

    @Test
    void conditions_that_never_or_always_hold_are_told() throws IOException {
        String never = SESSIONS.replace(
                "count(\"xt_buoi_hoc\") >=",
                "count(\"xt_buoi_hoc\") < required(\"XT.1.1\"), count(\"xt_buoi_hoc\") >=");
        assertThat(found(never, POINTS)).contains("never-holds");
        write("criteria/xt.yaml", CRITERIA.replace("required: 3", "required: 0"));
        assertThat(found(SESSIONS, POINTS)).contains("always-holds");
    }

    @Test
    void rules_and_thresholds_that_no_scenario_tries_are_told() throws IOException {
        write(
                "scenarios/xt.yaml",
                Files.readString(folder.resolve("scenarios/xt.yaml")).replace("      - [3, MET]\n", ""));
        assertThat(found(SESSIONS, POINTS)).containsExactly("threshold-not-tested");
        Files.delete(folder.resolve("scenarios/xt.yaml"));
        assertThat(found(SESSIONS, POINTS)).containsOnly("rule-not-exercised");
    }

    @Test
    void a_switch_with_a_reason_turns_a_warning_off_for_its_rule_or_its_file() throws IOException {
        Files.delete(folder.resolve("scenarios/xt.yaml"));
        String off = "// lint-off rule-not-exercised: chờ số liệu của năm đầu\n";
        assertThat(found(off + SESSIONS, POINTS)).containsExactly("rule-not-exercised");
        write("rules/a.drl", off + HEAD + SESSIONS + POINTS);
        assertThat(ids()).isEmpty();
    }

    @Test
    void a_switch_without_a_reason_or_with_an_unknown_id_turns_nothing_off() throws IOException {
        Files.delete(folder.resolve("scenarios/xt.yaml"));
        assertThat(found("// lint-off rule-not-exercised\n" + SESSIONS, "// lint-off nothing: lý do\n" + POINTS))
                .containsOnly("rule-not-exercised", "switch-without-reason")
                .hasSize(4);
    }

    @Test
    void every_id_has_its_page() throws IOException {
        String pages = Files.readString(Path.of("docs/canh-bao.md"));
        assertThat(Lint.IDS).allSatisfy(id -> assertThat(pages).contains("\n## " + id + "\n"));
    }

    @Test
    void the_shipped_rules_are_as_they_are_meant() {
        Catalogue catalogue = Catalogue.load();
        RuleFolder rules = RuleFolder.shipped();
        assertThat(Lint.check(catalogue, rules, rules, ScenarioFiles.shipped(catalogue)))
                .map(warning -> warning.text(java.util.Locale.ENGLISH))
                .isEmpty();
    }

    private static String rule(String name, String condition, String conclusion) {
        return """
                rule "%s"
                when
                    $a : Assessment( %s )
                then
                    insert( $a.%s );
                end

                """.formatted(name, condition, conclusion);
    }

    private List<String> found(String... rules) throws IOException {
        write("rules/a.drl", HEAD + String.join("", rules));
        return ids();
    }

    private List<String> ids() {
        return Lint.check(LocalPack.read(folder)).stream().map(Diagnostic::id).toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }
}
