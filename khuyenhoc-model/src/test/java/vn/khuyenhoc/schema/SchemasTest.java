package vn.khuyenhoc.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.plan.PlanReader;
import vn.khuyenhoc.register.RegisterChecks;
import vn.khuyenhoc.register.RegisterReader;
import vn.khuyenhoc.register.Validators;
import vn.khuyenhoc.results.ResultsReader;
import vn.khuyenhoc.text.Fault;
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

    private static final String REGISTER = """
        {"subjects": [
          {"subject": "citizen", "id": "C1", "name": "A", "birthDate": "1980-02-29", "birthYear": 1980, "sex": "female", "personalNumber": null,
           "labourGroup": null, "commune": "X1", "moves": [{"day": "2024-06-15", "commune": null}],
           "observations": [{"code": "%s", "year": 2023, "value": {"points": 8.5}, "evidence": [{"kind": "biên bản", "reference": "1/BB", "date": "2023-12-20"}], "declaredBy": "CB-1", "verifiedBy": null}],
           "titles": [{"title": "citizen", "level": 1, "authority": "UBND", "decisionNumber": "1/QĐ", "decisionDate": "2023-12-30", "validUntil": null}]},
          {"subject": "family", "id": "F1", "community": "H1", "members": ["C1"], "titles": [{"title": "family", "level": 2, "yearRecognised": 2022}]},
          {"subject": "clan", "id": "D1", "commune": "X1", "superior": null, "families": ["F1"]},
          {"subject": "unit", "id": "U1", "kind": "agency", "tier": "commune", "ownership": null, "area": "X1", "superior": null, "members": ["C1"], "learners": []},
          {"subject": "community", "id": "H1", "kind": "thon", "commune": "X1", "observations": null},
          {"subject": "administrativeUnit", "id": "X1", "tier": "commune", "superior": null, "areaClasses": ["mountainous"], "validFrom": "1991-01-01", "validUntil": null}
        ]}
        """.formatted(points());

    private static String points() {
        return CATALOGUE.observationCodes().stream()
                .filter(code -> CATALOGUE.observation(code).orElseThrow().type() == ValueType.POINTS)
                .findFirst()
                .orElseThrow();
    }

    private static String schema(String name) {
        JsonNode made = switch (name) {
            case "plan" -> FileSchemas.plan();
            case "results" -> FileSchemas.results();
            case "register" -> RegisterSchema.make();
            default -> FileSchemas.figures();
        };
        return Json.mapper()
                        .rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(made)
                + "\n";
    }

    private static String text(String name) {
        return switch (name) {
            case "plan" -> PLAN;
            case "results" -> RESULTS;
            case "register" -> REGISTER;
            default -> FIGURES;
        };
    }

    private static void read(String name, String text) {
        switch (name) {
            case "plan" -> new PlanReader(CATALOGUE).read("a.yaml", text);
            case "results" -> new ResultsReader(CATALOGUE).read("a.yaml", text);
            case "register" -> register(text);
            default -> new FiguresReader(CATALOGUE.allTargets()).read("a.yaml", text);
        }
    }

    /** What is beyond the bounds of a number is read, and refused by the checks. */
    private static void register(String text) {
        List<Fault> faults = new RegisterChecks(Validators.in(Locale.ENGLISH), CATALOGUE)
                .check(new RegisterReader(CATALOGUE).readAll("a.json", new StringReader(text)));
        if (!faults.isEmpty()) {
            throw new FaultyInputException(faults);
        }
    }

    /** Renewed by {@code -Dschemas.write=true}. */
    @ParameterizedTest
    @CsvSource({"plan", "results", "figures", "register"})
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
    @CsvSource({"plan", "results", "figures", "register"})
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
                        "figures|disadvantaged|poor",
                        "register|{\"subjects\": [|{\"subject\": [",
                        "register|\"subject\": \"citizen\"|\"subject\": \"person\"",
                        "register|\"id\": \"C1\"|\"id\": \" \"",
                        "register|\"id\": \"C1\"|\"ids\": \"C1\"",
                        "register|1980-02-29|29/2/1980",
                        "register|\"birthYear\": 1980|\"birthYear\": 1899",
                        "register|\"birthYear\": 1980|\"birthYear\": \"1980\"",
                        "register|\"sex\": \"female\"|\"sex\": \"nữ\"",
                        "register|\"day\": \"2024-06-15\", |''",
                        "register|\"year\": 2023|\"year\": 23",
                        "register|{\"points\": 8.5}|8.5",
                        "register|{\"points\": 8.5}|{\"points\": -1}",
                        "register|{\"points\": 8.5}|{\"share\": {\"count\": 1}}",
                        "register|{\"points\": 8.5}|{\"share\": {\"rate\": 1.5}}",
                        "register|\"kind\": \"biên bản\", |''",
                        "register|\"level\": 2|\"level\": 4",
                        "register|, \"yearRecognised\": 2022}|}",
                        "register|\"members\": [\"C1\"], \"titles\"|\"members\": \"C1\", \"titles\"",
                        "register|\"kind\": \"agency\", |''",
                        "register|\"kind\": \"thon\"|\"kind\": \"agency\"",
                        "register|\"tier\": \"commune\", \"superior\"|\"superior\"",
                        "register|mountainous|hilly",
                        "register|\"families\": [\"F1\"]|\"members\": [\"F1\"]")
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
