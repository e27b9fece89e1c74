package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.json.Json;

class EvaluateCommandTest {
    @TempDir
    Path folder;

    @Test
    void text_begins_with_the_day_and_the_data_year() {
        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder));

        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        assertThat(ran.out()).startsWith("Xét đến ngày 31/12/2024, số liệu năm 2024, theo quy định trung ương");
        assertThat(ran.out()).contains("CD-1: Công dân học tập: ĐẠT", "CD-2: Công dân học tập: CHƯA ĐẠT");
    }

    @Test
    void day_year_and_stance_can_be_given() {
        Ran ran = Ran.with(
                "evaluate",
                Samples.threeCitizens(folder),
                "--as-of=2025-02-10",
                "--data-year=2024",
                "--stance=deciding",
                "--lang=en");

        assertThat(ran.out()).startsWith("As of 2025-02-10, data of 2024, by national rules, council.");
    }

    @Test
    void json_is_a_list_of_decisions() {
        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format=json");

        JsonNode decisions = Json.mapper().readTree(ran.out());
        assertThat(decisions
                        .valueStream()
                        .map(decision -> decision.get("outcome").asString()))
                .containsExactly("QUALIFIED", "NOT_QUALIFIED", "UNDECIDED");
    }

    @Test
    void ndjson_has_one_decision_a_line() {
        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format=ndjson");

        assertThat(ran.out()
                        .lines()
                        .map(line -> Json.mapper().readTree(line).get("subject").asString()))
                .containsExactly("CD-1", "CD-2", "CD-3");
    }

    @Test
    void csv_has_a_header_and_one_line_a_decision() {
        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format=csv");

        List<String> lines = List.of(ran.out().split("\r\n"));
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("subject,title,outcome,level,points");
        assertThat(lines.get(1)).startsWith("CD-1,citizen,QUALIFIED,1,90,90,100");
        assertThat(lines.get(3))
                .startsWith("CD-3,citizen,UNDECIDED,0,81,91,100")
                .contains("CD324.10");
    }

    @Test
    void csv_cells_cannot_be_formulas() {
        Path file = Samples.write(folder.resolve("one.ndjson"), Samples.citizen("=1+1", 10, 9));

        assertThat(Ran.with("evaluate", file, "--format=csv").out()).contains("\r\n'=1+1,citizen");
    }

    @Test
    void a_file_is_written_instead_of_standard_output() throws IOException {
        Path out = folder.resolve("out.csv");

        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format=csv", "--out", out);

        assertThat(ran.out()).isEmpty();
        assertThat(Files.readString(out)).contains("CD-2,citizen,NOT_QUALIFIED");
        assertThat(Samples.filesIn(folder)).containsExactly("out.csv", "three.ndjson");
    }

    @ParameterizedTest
    @CsvSource({"not-qualified,1", "undecided,1", "'not-qualified,undecided',1"})
    void fails_on_what_it_is_asked_to(String outcomes, int code) {
        assertThat(Ran.with("evaluate", Samples.threeCitizens(folder), "--fail-on", outcomes)
                        .code())
                .isEqualTo(code);
    }

    @Test
    void does_not_fail_on_what_does_not_occur() {
        Path file = Samples.write(folder.resolve("one.ndjson"), Samples.citizen("CD-1", 10, 9));

        assertThat(Ran.with("evaluate", file, "--fail-on=not-qualified,undecided")
                        .code())
                .isZero();
    }

    @Test
    void several_files_form_one_register() {
        Path other = Samples.write(folder.resolve("more.ndjson"), Samples.citizen("CD-4", 10, 9));

        assertThat(Ran.with("evaluate", Samples.threeCitizens(folder), other, "--format=ndjson")
                        .out()
                        .lines())
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "csv"})
    void the_same_bytes_come_out_twice_and_on_several_threads(String format) {
        Path file = Samples.threeCitizens(folder);

        String once = Ran.with("evaluate", file, "--format", format).out();

        assertThat(Ran.with("evaluate", file, "--format", format).out()).isEqualTo(once);
        assertThat(Ran.with("evaluate", file, "--format", format, "--threads=4").out())
                .isEqualTo(once);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ndjson", "csv"})
    void names_and_personal_numbers_do_not_come_out(String format) {
        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--format", format);

        assertThat(ran.out() + ran.err()).doesNotContain("Kín Đáo", "9991901");
    }

    @Test
    void a_shipped_overlay_is_named_by_its_identifier() {
        Path file = Samples.write(
                folder.resolve("family.ndjson"),
                Samples.citizen("CD-1", 10, 9),
                "{\"subject\": \"family\", \"id\": \"GD-1\", \"members\": [\"CD-1\"]}");

        Ran ran = Ran.with("evaluate", file, "--locality=lam-ha-minh-hoa");

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).contains("lam-ha-minh-hoa", "Gia đình học tập [MINH HỌA]");
    }

    @Test
    void an_overlay_may_lie_in_a_folder() throws IOException {
        Path overlay = Files.createDirectory(folder.resolve("own"));
        Samples.write(
                overlay.resolve("overlay.yaml"),
                "id: thu-nghiem",
                "name: {vi: Thử nghiệm, en: Trial}",
                "valid: {from: 2024-01-01}");

        Ran ran = Ran.with("evaluate", Samples.threeCitizens(folder), "--locality", overlay);

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out()).contains("thu-nghiem");
    }
}
