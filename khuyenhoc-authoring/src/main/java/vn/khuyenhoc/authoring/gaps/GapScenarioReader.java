package vn.khuyenhoc.authoring.gaps;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.drl.ShippedGaps;
import vn.khuyenhoc.authoring.gaps.GapScenario.Expected;
import vn.khuyenhoc.authoring.gaps.GapScenario.Is;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Faults;

/**
 * Reads scenarios of gaps: the plan and the results of the whole file, what each scenario changes of them, and what must be found. Not
 * thread-safe.
 */
public final class GapScenarioReader {
    /** The key of the scenarios, by which such a file is known. */
    public static final String KEY = "gapScenarios";

    private final Catalogue catalogue;
    private final Faults faults;
    private final Set<String> codes = new TreeSet<>();
    private final List<GapScenario> scenarios = new ArrayList<>();

    /**
     * A reader.
     *
     * @param catalogue names plan facts, gaps, bodies and areas
     * @param faults takes what is wrong
     */
    public GapScenarioReader(Catalogue catalogue, Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
        catalogue.planFacts().stream()
                .map(PlanFact::gap)
                .filter(Objects::nonNull)
                .forEach(codes::add);
        ShippedGaps.names().forEach(name -> codes.add(name.substring(0, name.indexOf(' '))));
    }

    /** Whether a text holds scenarios of gaps. */
    public static boolean holds(String text) {
        return text.lines().anyMatch(line -> line.startsWith(KEY + ":"));
    }

    /** The scenarios of a file. */
    public List<GapScenario> read(Path file) {
        return read(file.toString(), YamlFile.text(file));
    }

    /**
     * The scenarios of a text.
     *
     * @param name name for places
     */
    public List<GapScenario> read(String name, String text) {
        scenarios.clear();
        YamlMap root = YamlFile.read(name, text, faults);
        if (root != null) {
            Given common = Given.NOTHING.with(root, this);
            root.get(KEY).list().forEach(node -> scenario(node, common));
            root.end();
        }
        return List.copyOf(scenarios);
    }

    /** What a scenario is given, so far as it was read. */
    private record Given(
            @Nullable Map<String, Object> plan,
            @Nullable Map<String, Object> results,
            @Nullable LocalDate date,
            @Nullable String locality,
            Map<String, Expected> gaps) {
        static final Given NOTHING = new Given(null, null, null, null, Map.of());

        Given with(YamlMap map, GapScenarioReader reader) {
            Map<String, Expected> expected = new LinkedHashMap<>(gaps);
            if (map.has("gaps")) {
                map.get("gaps").entries().forEach((code, node) -> reader.expect(code, node, expected));
            }
            return new Given(
                    reader.content(map, "plan", plan),
                    reader.content(map, "results", results),
                    map.has("date") ? map.get("date").day() : date,
                    map.has("locality") ? reader.locality(map.get("locality")) : locality,
                    expected);
        }
    }

    private @Nullable Map<String, Object> content(YamlMap map, String key, @Nullable Map<String, Object> before) {
        if (!map.has(key)) {
            return before;
        }
        if (map.get(key).isOneOf(List.of("none"))) {
            return null;
        }
        if (!map.get(key).isMap()) {
            return file(map.get(key), key);
        }
        Map<String, @Nullable Object> changes = new LinkedHashMap<>();
        map.get(key).entries().forEach((path, node) -> changes.put(path, node.plain()));
        Map<String, Object> content = Patched.with(before == null ? Map.of() : before, changes);
        if (content == null) {
            map.get(key).fault("scenario.path", String.join(", ", changes.keySet()));
        }
        return content;
    }

    /** What a file beside that of the scenarios holds. */
    private @Nullable Map<String, Object> file(YamlNode node, String key) {
        String name = node.text();
        Path beside = Path.of(node.place().file()).resolveSibling(name);
        if (!name.matches("[\\p{L}\\p{N}_-]+[.]yaml") || !Files.isRegularFile(beside, LinkOption.NOFOLLOW_LINKS)) {
            node.fault("scenario.file", name);
            return null;
        }
        YamlMap root = YamlFile.read(beside.toString(), YamlFile.text(beside), faults);
        return root != null && root.get(key).plain() instanceof Map<?, ?> content
                ? Patched.with(Map.of(), Patched.texts(content))
                : null;
    }

    private @Nullable String locality(YamlNode node) {
        List<String> known = catalogue.overlays().stream().map(Overlay::id).toList();
        String id = node.text();
        if (!known.contains(id)) {
            node.unknown(id, known);
            return null;
        }
        return id;
    }

    private void expect(String code, YamlNode node, Map<String, Expected> expected) {
        if (!codes.contains(code)) {
            node.unknown(code, codes);
        } else if (!node.isMap()) {
            expected.put(code, new Expected(node.constant(Is.class), null, null));
        } else {
            YamlMap map = node.mapping();
            expected.put(
                    code,
                    new Expected(
                            map.get("is").constant(Is.class),
                            map.optional("times", YamlNode::integer),
                            map.optional("grounds", grounds -> grounds.list(YamlNode::text))));
            map.end();
        }
    }

    private void scenario(YamlNode node, Given common) {
        YamlMap map = node.mapping();
        String name = map.get("name").text();
        Given given = common.with(map, this);
        map.end();
        LocalDate date = given.date();
        if (date == null) {
            faults.add(map.place(), "yaml.missingKey", "date");
        } else if (given.plan() == null && given.results() == null) {
            faults.add(map.place(), "yaml.missingKey", "plan");
        } else {
            Faults own = new Faults();
            GapContent content = new GapContent(
                    given.plan(), Stream.ofNullable(given.results()).toList());
            GapScenario scenario = new GapScenario(
                    name,
                    map.place(),
                    content,
                    content.plan(catalogue, map.place(), own),
                    content.results(catalogue, map.place(), own),
                    date,
                    given.locality(),
                    given.gaps());
            faults.addAll(own.sorted());
            if (own.isEmpty()) {
                scenarios.add(scenario);
            }
        }
    }
}
