package vn.khuyenhoc.authoring.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** The parts of a scenario while it is put together: those of the file, then its own, then those of a row of its table. */
final class Draft {
    private static final Set<String> GIVEN = Set.of("titles", "date", "year", "with");
    private static final Set<String> WHEN = Set.of("title", "locality", "stance");
    private static final Set<String> THEN = Set.of("outcome", "level", "score", "missing", "advice", "explanation");
    private final Map<String, YamlNode> subject = new LinkedHashMap<>();
    private final Map<String, YamlNode> observations = new LinkedHashMap<>();
    private final Map<String, YamlNode> findings = new LinkedHashMap<>();
    private final Map<String, YamlNode> others = new LinkedHashMap<>();

    /** Keys of a table that stand for themselves. */
    static boolean isKey(String name) {
        return GIVEN.contains(name) || WHEN.contains(name) || THEN.contains(name);
    }

    Draft copy() {
        Draft copy = new Draft();
        copy.subject.putAll(subject);
        copy.observations.putAll(observations);
        copy.findings.putAll(findings);
        copy.others.putAll(others);
        return copy;
    }

    /** Takes over {@code given}, {@code when} and {@code then} of a mapping. */
    Draft with(YamlMap map) {
        part(map, "given", GIVEN, Map.of("subject", subject, "observations", observations));
        part(map, "when", WHEN, Map.of());
        part(map, "then", THEN, Map.of("findings", findings));
        return this;
    }

    private void part(YamlMap map, String key, Set<String> plain, Map<String, Map<String, YamlNode>> entries) {
        YamlMap part = map.optional(key, YamlNode::map);
        if (part == null) {
            return;
        }
        entries.forEach((name, into) ->
                into.putAll(java.util.Objects.requireNonNullElse(part.optional(name, YamlNode::entries), Map.of())));
        plain.forEach(name -> {
            if (part.has(name)) {
                others.put(name, part.get(name));
            }
        });
        part.end();
    }

    Map<String, YamlNode> subject() {
        return subject;
    }

    Map<String, YamlNode> observations() {
        return observations;
    }

    Map<String, YamlNode> findings() {
        return findings;
    }

    Map<String, YamlNode> others() {
        return others;
    }
}
