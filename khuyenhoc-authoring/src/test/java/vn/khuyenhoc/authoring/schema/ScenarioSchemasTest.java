package vn.khuyenhoc.authoring.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.node.ObjectNode;
import vn.khuyenhoc.authoring.gaps.GapScenarioReader;
import vn.khuyenhoc.authoring.scenario.ScenarioReader;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.text.Faults;

/** The shipped schemas of scenarios take the shipped files and refuse what the readers refuse by its shape. */
class ScenarioSchemasTest {
    private static final Path RESOURCES = Path.of("src", "main", "resources", "vn", "khuyenhoc", "authoring");
    private static final Path EXAMPLES = Path.of("..", "khuyenhoc-examples");
    private static final Catalogue CATALOGUE = Catalogue.load();
    private static final String TITLES = """
        given: {subject: {subject: family}, date: 2021-12-31, year: 2021, observations: {}, titles: [], with: []}
        when: {title: family, locality: lam-ha-minh-hoa, stance: preparing}
        scenarios:
          - name: Một
            then: {outcome: QUALIFIED, level: 2, score: 100, findings: {LH.GD.1.1@1: MET}, missing: [a], advice: [b], explanation: c}
          - name: Hai
            table: [[score, level], [100, ~]]
        """;
    private static final String GAPS = """
        date: 2026-12-31
        plan: none
        results:
          name: {vi: Kết quả, en: Results}
          year: 2026
          asOf: 2026-12-31
          rows: []
        gaps: {NO_BUDGET: absent}
        gapScenarios:
          - name: Một
            results: {asOf: 2026-06-30}
            gaps: {NO_BUDGET: {is: certain, times: 1, grounds: [S19]}}
        """;

    private static String schema(String name) {
        ObjectNode made = name.equals("scenarios") ? ScenarioSchemas.ofTitles() : ScenarioSchemas.ofGaps();
        return Json.mapper()
                        .rebuild()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(made)
                + "\n";
    }

    private static List<String> faults(String name, String yaml) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema(name))
                .validate(Json.mapper().valueToTree(read))
                .stream()
                .map(Error::toString)
                .toList();
    }

    /** Renewed by {@code -Dschemas.write=true}. */
    @ParameterizedTest
    @CsvSource({"scenarios", "gap-scenarios"})
    void the_shipped_schema_is_that_which_is_made(String name) throws IOException {
        Path file = RESOURCES.resolve("schema").resolve(name + ".schema.json");
        if (Boolean.getBoolean("schemas.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, schema(name));
        }
        assertThat(Files.readString(file)).isEqualTo(schema(name));
    }

    static Stream<Path> files() throws IOException {
        Path example = Path.of("src", "main", "resources", "vn", "khuyenhoc", "local", "xa_minh_hoa", "scenarios");
        try (Stream<Path> shipped = Files.list(RESOURCES.resolve("scenario").resolve("shipped"))) {
            return Stream.concat(
                    shipped.filter(file -> file.toString().endsWith(".yaml")).toList().stream(),
                    Stream.of(
                            EXAMPLES.resolve("local-rules").resolve(example).resolve("tieu_chi_them.yaml"),
                            EXAMPLES.resolve(
                                    Path.of("province-directive", "overlay", "scenarios", "khoang_trong.yaml"))));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_shipped_file_fits(Path file) throws IOException {
        String text = Files.readString(file);

        assertThat(faults(GapScenarioReader.holds(text) ? "gap-scenarios" : "scenarios", text))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"scenarios", "gap-scenarios"})
    void a_file_with_all_keys_is_taken_by_both(String name) {
        assertThat(read(name, text(name))).isEmpty();
        assertThat(faults(name, text(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "scenarios|name: Một|names: Một",
                "scenarios|date: 2021-12-31|date: 31/12/2021",
                "scenarios|year: 2021|year: 21",
                "scenarios|title: family|title: families",
                "scenarios|stance: preparing|stance: waiting",
                "scenarios|outcome: QUALIFIED|outcome: YES",
                "scenarios|level: 2|level: -1",
                "scenarios|@1: MET|@1: TRUE_ENOUGH",
                "scenarios|LH.GD.1.1@1|LH.GD.1.1@0",
                "scenarios|missing: [a]|missing: {a: b}",
                "scenarios|[score, level]|score",
                "scenarios|scenarios:|scenario:",
                "gap-scenarios|name: Một|names: Một",
                "gap-scenarios|plan: none|plan: [none]",
                "gap-scenarios|date: 2026-12-31|date: cuối năm",
                "gap-scenarios|absent|missing",
                "gap-scenarios|is: certain, |''",
                "gap-scenarios|times: 1|times: một",
                "gap-scenarios|grounds|ground",
            })
    void what_the_reader_refuses_by_its_shape_the_schema_refuses(String name, String right, String wrong) {
        assertThat(text(name)).contains(right);
        String text = text(name).replace(right, wrong.equals("''") ? "" : wrong);

        assertThat(read(name, text)).isNotEmpty();
        assertThat(faults(name, text)).isNotEmpty();
    }

    private static String text(String name) {
        return name.equals("scenarios") ? TITLES : GAPS;
    }

    private static List<?> read(String name, String text) {
        Faults faults = new Faults();
        if (name.equals("scenarios")) {
            new ScenarioReader(CATALOGUE, faults).read("a.yaml", text);
        } else {
            new GapScenarioReader(CATALOGUE, faults).read("a.yaml", text);
        }
        return faults.sorted();
    }
}
