package vn.khuyenhoc.authoring.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.decision.CriterionOutcome;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/**
 * Reads scenarios: {@code given}, {@code when} and {@code then} of the whole file, of each scenario, and of each row of its
 * table. Not thread-safe.
 */
public final class ScenarioReader {
    private final Catalogue catalogue;
    private final Set<String> criteria = new TreeSet<>();
    private final Faults faults;

    /**
     * A reader.
     *
     * @param catalogue names observations and criteria
     * @param faults takes what is wrong
     */
    public ScenarioReader(Catalogue catalogue, Faults faults) {
        this.catalogue = catalogue;
        this.faults = faults;
        List<CriteriaSet> sets = new ArrayList<>(catalogue.allSets());
        catalogue
                .overlays()
                .forEach(overlay -> sets.addAll(catalogue.in(overlay.id()).sets()));
        sets.forEach(set -> set.criteria().map(Criterion::code).forEach(criteria::add));
    }

    /** The scenarios of a file. */
    public List<Scenario> read(Path file) {
        return read(file.toString(), YamlFile.text(file));
    }

    /**
     * The scenarios of a text.
     *
     * @param name name for places
     */
    public List<Scenario> read(String name, String text) {
        YamlMap root = YamlFile.read(name, text, faults);
        if (root == null) {
            return List.of();
        }
        Draft common = new Draft().with(root, catalogue.observationCodes(), criteria);
        List<Scenario> scenarios = new ArrayList<>();
        for (YamlNode node : root.get("scenarios").list()) {
            YamlMap map = node.map();
            if (map != null) {
                scenarios(map, common, scenarios);
            }
        }
        root.end();
        return scenarios;
    }

    private void scenarios(YamlMap map, Draft common, List<Scenario> scenarios) {
        String name = map.get("name").text();
        Draft own = common.copy().with(map, catalogue.observationCodes(), criteria);
        List<YamlNode> table = map.list("table", Function.identity());
        map.end();
        if (table.isEmpty()) {
            add(name, map.place(), own, scenarios);
            return;
        }
        List<YamlNode> columns = table.get(0).list();
        for (YamlNode row : table.subList(1, table.size())) {
            List<YamlNode> cells = row.list();
            if (cells.size() != columns.size()) {
                row.fault("scenario.row", cells.size(), columns.size());
                continue;
            }
            Draft variant = own.copy();
            String called = name + " [" + (scenarios.size() + 1) + "]";
            for (int i = 0; i < cells.size(); i++) {
                String column = columns.get(i).text();
                if (column.equals("name")) {
                    called = name + ": " + cells.get(i).text();
                } else {
                    put(variant, column, columns.get(i), cells.get(i));
                }
            }
            add(called, row.place(), variant, scenarios);
        }
    }

    private void put(Draft draft, String column, YamlNode head, YamlNode cell) {
        String code = column.replaceAll("@.*", "");
        if (column.startsWith("subject.")) {
            put(draft.subject(), column.substring("subject.".length()), cell);
        } else if (catalogue.observation(code).isPresent()) {
            put(draft.observations(), column, cell);
        } else if (criteria.contains(code)) {
            put(draft.findings(), column, cell);
        } else if (Draft.isKey(column)) {
            put(draft.others(), column, cell);
        } else {
            Set<String> known = new TreeSet<>(catalogue.observationCodes());
            known.addAll(criteria);
            head.unknown(column, known);
        }
    }

    /** An empty cell takes the value of the scenario away. */
    private static void put(Map<String, YamlNode> parts, String key, YamlNode cell) {
        if (cell.plain() == null) {
            parts.remove(key);
        } else {
            parts.put(key, cell);
        }
    }

    private void add(String name, Place place, Draft draft, List<Scenario> scenarios) {
        Given given = Given.read(draft, place, catalogue, faults);
        Scenario.Then then = then(draft);
        if (given != null) {
            scenarios.add(new Scenario(name, place, given.subjects(), given.title(), given.context(), then));
        }
    }

    private Scenario.Then then(Draft draft) {
        Map<String, CriterionOutcome> findings = new java.util.LinkedHashMap<>();
        draft.findings().forEach((key, node) -> {
            if (key.matches("[^@]+(@[1-9])?")) {
                findings.put(key, node.constant(CriterionOutcome.class));
            } else {
                node.fault("scenario.level", key);
            }
        });
        Map<String, YamlNode> others = draft.others();
        return new Scenario.Then(
                optional(others.get("outcome"), node -> node.constant(Outcome.class)),
                optional(others.get("level"), node -> node.integer(0)),
                optional(others.get("score"), YamlNode::decimal),
                findings,
                optional(others.get("missing"), ScenarioReader::texts),
                optional(others.get("advice"), ScenarioReader::texts),
                optional(others.get("explanation"), YamlNode::text));
    }

    private static List<String> texts(YamlNode node) {
        return node.list(YamlNode::text);
    }

    static <T> @Nullable T optional(@Nullable YamlNode node, Function<YamlNode, T> reading) {
        return node == null ? null : reading.apply(node);
    }
}
