package vn.khuyenhoc.authoring.diagnostics;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.authoring.drl.Diagnostic;
import vn.khuyenhoc.authoring.lint.Lint;
import vn.khuyenhoc.internal.Signs;
import vn.khuyenhoc.json.Json;

/** Diagnostics as SARIF 2.1.0, which editors and code hosts show in the source. Stateless and thread-safe. */
public final class Sarif {
    private Sarif() {}

    /**
     * A log with one run.
     *
     * @param faults diagnostics; their files are named as they name them
     * @param locale language of the messages
     */
    public static String of(Collection<Diagnostic> faults, Locale locale) {
        List<Map<String, Object>> rules = faults.stream()
                .map(Diagnostic::id)
                .distinct()
                .sorted()
                .map(Sarif::rule)
                .toList();
        Map<String, Object> driver = new LinkedHashMap<>();
        driver.put("name", "khuyenhoc");
        driver.put("rules", rules);
        Map<String, Object> run = new LinkedHashMap<>();
        run.put("tool", Map.of("driver", driver));
        run.put("columnKind", "utf16CodeUnits");
        run.put("results", faults.stream().map(fault -> result(fault, locale)).toList());
        Map<String, Object> log = new LinkedHashMap<>();
        log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        log.put("version", "2.1.0");
        log.put("runs", List.of(run));
        return Json.mapper().writeValueAsString(log) + "\n";
    }

    private static Map<String, Object> rule(String id) {
        return Lint.IDS.contains(id) ? new TreeMap<>(Map.of("id", id, "helpUri", Lint.page(id))) : Map.of("id", id);
    }

    /** A file as a relative reference or a path: only its slashes keep their meaning. */
    private static String uri(String file) {
        return Stream.of(file.replace('\\', '/').split("/", -1))
                .map(part -> URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }

    private static Map<String, Object> result(Diagnostic fault, Locale locale) {
        Map<String, Object> region = new LinkedHashMap<>();
        region.put("startLine", fault.place().line());
        region.put("startColumn", fault.place().column());
        region.put("endColumn", fault.place().column() + fault.length());
        Map<String, Object> physical = new LinkedHashMap<>();
        physical.put("artifactLocation", Map.of("uri", uri(fault.place().file())));
        physical.put("region", region);
        Map<String, Object> location = new LinkedHashMap<>();
        location.put("physicalLocation", physical);
        if (fault.rule() != null) {
            Map<String, Object> named = new TreeMap<>(Map.of("name", Signs.visible(fault.rule()), "kind", "function"));
            location.put("logicalLocations", List.of(named));
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("ruleId", fault.id());
        result.put("level", fault.level().name().toLowerCase(Locale.ROOT));
        result.put("message", Map.of("text", fault.message().in(locale)));
        result.put("locations", List.of(location));
        return result;
    }
}
