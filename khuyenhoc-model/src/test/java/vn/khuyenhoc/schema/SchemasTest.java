package vn.khuyenhoc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.figures.FiguresReader;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.FaultyInputException;

/** The shipped schemas are those of the records, take what the readers take and refuse what they refuse by its shape. */
class SchemasTest {
    private static final Path KEPT = Path.of("src", "main", "resources", "vn", "khuyenhoc", "schema");
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String PLAN = """
        plan:
          symbol: 12-KH/ĐU
          name: {vi: Kế hoạch, en: Plan}
          kind: stage
          area: LD1.LH.tan-ha
          issuer: {kind: party-committee, tier: commune, name: {vi: Đảng ủy, en: Party committee}}
          date: 2024-03-15
          period: {from: 2023, to: 2030}
          illustrative: true
          areaClasses: [mountainous]
          legalBasis: [{symbol: 49-KL/TW, date: 10/5/2019, issuer: Ban Bí thư}]
          review: {of: 123-KH/HU, date: 2024-02-01}
          targets: [{indicator: family, base: families, year: 2025, value: 0.70, force: phan-dau}, {indicator: clan, base: {vi: họ, en: clans}, year: 2025, value: 1}]
          tasks: [{name: {vi: Việc, en: Work}, owner: HKH-LAMHA, due: unknown, solution: {vi: Họp, en: Meet}, budget: chung, serves: [family], provides: [dissemination]}]
          budget: {state: 50000000, socialised: none, lines: [{code: chung, name: {vi: Chung, en: All}, amount: 20000000, provides: [centre-budget]}]}
          supervision: [{by: HKH-LAMHA, when: {vi: Quý, en: Quarterly}}]
          reporting: none
          exemptions: [{of: literacy-classes, reason: {vi: không, en: none}}]
          otherPlans: [{kind: annual, symbol: 2-KH/ĐU, period: {from: 2024, to: 2024}}]
        """;
    private static final String RESULTS = """
        results:
          name: {vi: Kết quả, en: Results}
          area: LD1.LH.tan-ha
          year: 2024
          asOf: 2024-12-31
          language: vi
          areaClasses: []
          population: "16.910"
          rows: [{title: family, base: families, all: "1.000", recognised: 700, rates: ["70%", {printed: "75%", of: registered, on: base}], parts: [300, {count: 400, of: recognised}]}, {indicator: party-members, base: unknown, recognised: 5}]
          association: {sectors: [{sector: armed-forces, entities: 2, covered: 1}], members: 100, memberShare: "10%", fund: {raised: 5}, ranking: none}
          centres: [{name: {vi: Trung tâm, en: Centre}, ranking: tốt, director: true, budget: none, informationTechnology: true}]
          literacy: {ranges: [{from: 15, to: 60, level: 2, people: 100, illiterate: 0}], classes: 1}
          training: [{name: {vi: Tập huấn, en: Training}, date: 2024-05-01, invited: 10, attended: 9, provides: [dissemination]}]
          commendations: none
          events: []
          reports: [{name: {vi: Năm, en: Year}, to: TU-LD1, due: none, sent: 2024-12-20}]
          procedures: [{title: community-commune, subject: {vi: Xã, en: Commune}, dataYear: 2024, handedIn: none}]
          exemptions: [{of: clan, reason: {vi: không, en: none}}]
          notes: [{vi: Ghi, en: Note}]
        """;
    private static final String FIGURES = """
        place: Vĩnh Cửu
        year: 2022
        asOf: 2022-12-31
        period: {vi: năm, en: year}
        source: {name: {vi: Báo, en: Paper}, address: "http://example.vn", mark: REPORTED}
        areaClasses: [disadvantaged]
        members: {count: "11.866", share: "10,12%"}
        fund: {total: "36 tỷ"}
        labourGroups: [{name: {vi: nông dân, en: farmers}, registered: "246.000", rate: "43,4%"}]
        rows: [{title: family, base: families, recognised: "22.796", all: "31.751"}]
        """;

    private static String schema(String name) {
        JsonNode made = name.equals("plan")
                ? FileSchemas.plan()
                : name.equals("results") ? FileSchemas.results() : FileSchemas.figures();
        return Json.mapper()
                        .rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(made)
                + "\n";
    }

    private static String text(String name) {
        return name.equals("plan") ? PLAN : name.equals("results") ? RESULTS : FIGURES;
    }

    private static void read(String name, String text) {
        switch (name) {
            case "plan" -> new PlanReader(CATALOGUE).read("a.yaml", text);
            case "results" -> new ResultsReader(CATALOGUE).read("a.yaml", text);
            default -> new FiguresReader(CATALOGUE.allTargets()).read("a.yaml", text);
        }
    }

    /** Renewed by {@code -Dschemas.write=true}. */
    @ParameterizedTest
    @CsvSource({"plan", "results", "figures"})
    void the_shipped_schema_is_that_of_the_records(String name) throws IOException {
        Path file = KEPT.resolve(name + ".schema.json");
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(KEPT);
            Files.writeString(file, schema(name));
        }
        assertThat(Files.readString(file)).isEqualTo(schema(name));
        try (var in = Catalogue.class.getResourceAsStream("/vn/khuyenhoc/schema/" + name + ".schema.json")) {
            assertThat(in).isNotNull();
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8)).isEqualTo(schema(name));
        }
    }

    @ParameterizedTest
    @CsvSource({"plan", "results", "figures"})
    void a_file_with_all_keys_is_taken_by_both(String name) {
        read(name, text(name));

        assertThat(SchemaFiles.faults(schema(name), text(name))).isEmpty();
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                        "plan|kind: stage|kind: yearly",
                        "plan|symbol: 12-KH/ĐU|symbol: ''",
                        "plan|symbol: 12-KH/ĐU|symbols: 12-KH/ĐU",
                        "plan|name: {vi: Kế hoạch, en: Plan}|name: Kế hoạch",
                        "plan|name: {vi: Kế hoạch, en: Plan}|name: {vi: Kế hoạch}",
                        "plan|date: 2024-03-15|date: 15/3/2024",
                        "plan|date: 2024-03-15|date: 2124-03-15",
                        "plan|tier: commune|tier: village",
                        "plan|to: 2030|to: soon",
                        "plan|to: 2030|to: 1900",
                        "plan|illustrative: true|illustrative: 'có'",
                        "plan|mountainous|hilly",
                        "plan|date: 10/5/2019|date: tháng 5",
                        "plan|value: 0.70|value: 70",
                        "plan|value: 0.70|value: 70%",
                        "plan|force: phan-dau|force: hope",
                        "plan|base: families, |''",
                        "plan|due: unknown|due: soon",
                        "plan|solution: {vi: Họp, en: Meet}|solution: Họp",
                        "plan|serves: [family]|serves: family",
                        "plan|state: 50000000|state: nhiều",
                        "plan|state: 50000000|state: -1",
                        "plan|amount: 20000000, |''",
                        "plan|by: HKH-LAMHA|whom: HKH-LAMHA",
                        "plan|reporting: none|reporting: nothing",
                        "plan|reason: {vi: không, en: none}|why: {vi: không, en: none}",
                        "plan|kind: annual, symbol|kind: monthly, symbol",
                        "results|year: 2024\n|year: '24'\n",
                        "results|asOf: 2024-12-31|asOf: cuối năm",
                        "results|title: family, base|title: hamlet, base",
                        "results|title: family, base|title: family, indicator: party-members, base",
                        "results|title: family, base|base",
                        "results|base: families, |''",
                        "results|of: registered|of: invited",
                        "results|sector: armed-forces|sector: army",
                        "results|level: 2|level: 3",
                        "results|from: 15|from: -1",
                        "results|director: true|director: yes please",
                        "results|handedIn: none|handedIn: never",
                        "results|title: community-commune|title: community",
                        "results|language: vi|language: fr",
                        "results|to: TU-LD1, |''",
                        "figures|year: 2022|year: hai",
                        "figures|mark: REPORTED|mark: HEARD",
                        "figures|place: Vĩnh Cửu|places: Vĩnh Cửu",
                        "figures|rate: \"43,4%\"|rates: \"43,4%\"",
                        "figures|disadvantaged|poor")
                .map(row -> Arguments.of((Object[]) row.split("\\|")));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void what_the_reader_refuses_by_its_shape_the_schema_refuses(String name, String right, String wrong) {
        assertThat(text(name)).contains(right);
        String text = text(name).replace(right, wrong.equals("''") && right.endsWith(", ") ? "" : wrong);

        assertThatThrownBy(() -> read(name, text)).isInstanceOf(FaultyInputException.class);
        assertThat(SchemaFiles.faults(schema(name), text)).isNotEmpty();
    }
}
