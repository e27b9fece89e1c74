package vn.khuyenhoc.authoring.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
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

    /**
     * Takes over {@code given}, {@code when} and {@code then} of a mapping.
     *
     * @param observations observation codes that may be named
     * @param criteria criteria that may be named
     */
    Draft with(YamlMap map, Set<String> observations, Set<String> criteria) {
        YamlMap given = map.optional("given", YamlNode::map);
        if (given != null) {
            entries(given, "subject", this.subject, null);
            entries(given, "observations", this.observations, observations);
            plain(given, GIVEN);
        }
        YamlMap when = map.optional("when", YamlNode::map);
        if (when != null) {
            plain(when, WHEN);
        }
        YamlMap then = map.optional("then", YamlNode::map);
        if (then != null) {
            entries(then, "findings", this.findings, criteria);
            plain(then, THEN);
        }
        return this;
    }

    private static void entries(YamlMap part, String name, Map<String, YamlNode> into, @Nullable Set<String> known) {
        YamlMap map = part.optional(name, YamlNode::map);
        if (map != null) {
            for (String key : map.keys()) {
                if (known == null || known.contains(key.replaceAll("@.*", ""))) {
                    into.put(key, map.get(key));
                } else {
                    map.key(key).unknown(key, known);
                }
            }
        }
    }

    private void plain(YamlMap part, Set<String> keys) {
        for (String key : keys) {
            if (part.has(key)) {
                others.put(key, part.get(key));
            }
        }
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
