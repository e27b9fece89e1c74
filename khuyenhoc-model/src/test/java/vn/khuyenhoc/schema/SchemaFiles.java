package vn.khuyenhoc.schema;

import com.networknt.schema.Error;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.json.Json;

/** Holds YAML against a schema. */
public final class SchemaFiles {
    private SchemaFiles() {}

    /** What a schema finds wrong in a text. */
    public static List<String> faults(String schema, String yaml) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(node(yaml))
                .stream()
                .map(Error::toString)
                .toList();
    }

    private static JsonNode node(String yaml) {
        Object read = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        return Json.mapper().valueToTree(read instanceof Map<?, ?> map ? map : Map.of());
    }
}
