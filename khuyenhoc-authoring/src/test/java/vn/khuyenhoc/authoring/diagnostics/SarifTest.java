package vn.khuyenhoc.authoring.diagnostics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;

class SarifTest {
    private static final Diagnostic FAULT = new Diagnostic(
            "unknown-field", Place.of("rules/a b.drl", 9, 22), "XA.1 Tên", "    yess()", 4, new Words("lỗi", "fault"));

    @Test
    void a_log_has_what_the_standard_requires() {
        JsonNode log = Json.mapper().readTree(Sarif.of(List.of(FAULT), Locale.ENGLISH));
        JsonNode run = log.get("runs").get(0);

        assertThat(log.get("version").asString()).isEqualTo("2.1.0");
        assertThat(run.get("tool").get("driver").get("name").asString()).isEqualTo("khuyenhoc");
        assertThat(run.get("results").get(0).get("message").get("text").asString())
                .isEqualTo("fault");
        assertThat(run.get("results").get(0).get("ruleId").asString()).isEqualTo("unknown-field");
    }

    @Test
    void a_fault_stands_at_its_place() {
        JsonNode location =
                Json.mapper().readTree(Sarif.of(List.of(FAULT), Locale.ROOT)).at("/runs/0/results/0/locations/0");

        assertThat(location.at("/physicalLocation/artifactLocation/uri").asString())
                .isEqualTo("rules/a%20b.drl");
        assertThat(location.at("/physicalLocation/region").toString())
                .isEqualTo("{\"startLine\":9,\"startColumn\":22,\"endColumn\":26}");
        assertThat(location.at("/logicalLocations/0/name").asString()).isEqualTo("XA.1 Tên");
    }

    @ParameterizedTest
    @CsvSource({
        "javascript:alert(1).drl, javascript%3Aalert%281%29.drl",
        "<script>.drl, %3Cscript%3E.drl",
        "/a/../b?c#d.drl, /a/../b%3Fc%23d.drl",
        "a\u001b[31m.drl, a%1B%5B31m.drl",
        "tệp.drl, t%E1%BB%87p.drl"
    })
    void the_name_of_a_file_is_a_path_whatever_stands_in_it(String file, String uri) {
        assertThat(log(Place.of(file, 1, 1), "x")
                        .at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo(uri);
    }

    @Test
    void signs_that_cannot_be_seen_are_written_out_in_the_name_of_a_rule() {
        assertThat(log(Place.of("a", 1, 1), "XA.1 \u202eb")
                        .at("/runs/0/results/0/locations/0/logicalLocations/0/name")
                        .asString())
                .isEqualTo("XA.1 U+202Eb");
    }

    private static JsonNode log(Place place, String rule) {
        Diagnostic fault = new Diagnostic("unknown-field", place, rule, "", 1, new Words("lỗi", "fault"));
        return Json.mapper().readTree(Sarif.of(List.of(fault), Locale.ENGLISH));
    }

    @Test
    void nothing_wrong_gives_a_log_without_results() {
        assertThat(Json.mapper().readTree(Sarif.of(List.of(), Locale.ROOT)).at("/runs/0/results"))
                .isEmpty();
    }
}
