package vn.khuyenhoc.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.planning.Issuer;
import vn.khuyenhoc.planning.PlanDraftYaml;
import vn.khuyenhoc.planning.PlanDrafting;

class SchemaCommandTest {

    static Stream<Path> shipped() throws IOException, URISyntaxException {
        Path samples = Path.of(Khuyenhoc.class.getResource("samples").toURI());
        Path figures = Path.of(Khuyenhoc.class.getResource("figures").toURI());
        try (Stream<Path> some = Files.list(samples);
                Stream<Path> others = Files.list(figures)) {
            return Stream.concat(some, others).filter(file -> file.toString().endsWith(".yaml")).toList().stream();
        }
    }

    private static List<String> faults(SchemaCommand.Name name, String yaml) throws IOException {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        JsonNode node = Json.mapper().valueToTree(read);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaCommand.text(name))
                .validate(node)
                .stream()
                .map(Error::toString)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void what_is_shipped_fits_its_schema(Path file) throws IOException {
        String text = Files.readString(file);
        SchemaCommand.Name name = text.contains("\nplan:")
                ? SchemaCommand.Name.PLAN
                : text.contains("\nresults:") ? SchemaCommand.Name.RESULTS : SchemaCommand.Name.FIGURES;

        assertThat(faults(name, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"party-committee, LD1.LH.tan-ha, 2025", "peoples-committee, LD2.tan-ha-lam-ha, 2027"})
    void a_skeleton_fits_the_schema_of_plans(String kind, String area, int year) throws IOException {
        Catalogue catalogue = Catalogue.load();
        String text = new PlanDraftYaml(catalogue, Locale.ROOT)
                .of(new PlanDrafting(catalogue, RuleSet.load(), null)
                        .draft(Issuer.of(catalogue, kind, area, null), year, List.of(), List.of()));

        assertThat(faults(SchemaCommand.Name.PLAN, text)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(SchemaCommand.Name.class)
    void prints_a_schema(SchemaCommand.Name name) {
        Ran ran = Ran.with("schema", name);

        assertThat(ran.code()).isZero();
        assertThat(Json.mapper().readTree(ran.out()).path("$id").asString()).endsWith(":" + name);
    }

    @Test
    void names_the_schemas_that_there_are() {
        Ran ran = Ran.with("schema", "plans");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("plan", "results", "figures", "register", "scenarios", "gap-scenarios");
    }
}
