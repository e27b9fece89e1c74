package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.LinkBearing;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.catalogue.TitleLink.PassMarks;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.title.Title;

/** Reads what documents say of learning titles and titles of other kinds. */
final class LinkReader {
    private final CatalogueParts parts;

    LinkReader(CatalogueParts parts) {
        this.parts = parts;
    }

    /** Reads {@code links*.yaml}. */
    void links(YamlMap file) {
        for (YamlNode node : file.get("links").list()) {
            YamlMap map = node.mapping();
            TitleLink link = link(map);
            map.end();
            if (parts.isNew("link", link.id(), map.get("id"))) {
                parts.links.put(link.id(), link);
            }
        }
        file.end();
    }

    private TitleLink link(YamlMap map) {
        String document = map.get("document").text();
        parts.requireDocument(document, map.get("document"));
        return new TitleLink(
                map.get("id").text(),
                map.get("titles").list(node -> node.constant(Title.class)),
                map.get("other").words(),
                map.get("bearing").constant(LinkBearing.class),
                Readings.validity(map.get("valid")),
                map.optional("shown", node -> observation(node, ValueType.YES_NO)),
                map.list("criteria", this::criterion),
                map.optional("passMarks", this::passMarks),
                map.get("says").words(),
                Readings.citation(parts, document, map),
                map.list("notes", YamlNode::words));
    }

    private String observation(YamlNode node, ValueType type) {
        String code = node.text();
        parts.requireObservation(code, node);
        ObservationDefinition definition = parts.observation(code);
        if (definition != null && definition.type() != type) {
            node.fault("link.type", code, definition.type().code(), type.code());
        }
        return code;
    }

    private String criterion(YamlNode node) {
        String code = node.text();
        Set<String> known = Stream.concat(
                        parts.sets.values().stream(),
                        parts.overlays.stream().flatMap(overlay -> overlay.sets().stream()))
                .flatMap(CriteriaSet::criteria)
                .map(Criterion::code)
                .collect(Collectors.toSet());
        parts.require("criterion", code, known, node);
        return code;
    }

    private PassMarks passMarks(YamlNode node) {
        YamlMap map = node.mapping();
        String points = observation(map.get("points"), ValueType.POINTS);
        String group = observation(map.get("group"), ValueType.GRADE);
        Map<String, BigDecimal> marks = new TreeMap<>();
        map.get("marks").entries().forEach((grade, value) -> marks.put(grade, value.amount()));
        ObservationDefinition definition = parts.observation(group);
        if (definition != null) {
            requireGrades(definition, marks, map.get("marks"));
        }
        map.end();
        return new PassMarks(points, group, marks);
    }

    /** Every grade has its points, and nothing else has. */
    private static void requireGrades(ObservationDefinition group, Map<String, BigDecimal> marks, YamlNode node) {
        node.entries().forEach((grade, value) -> {
            if (!group.grades().contains(grade)) {
                value.unknown(grade, group.grades());
            }
        });
        group.grades().stream()
                .filter(grade -> !marks.containsKey(grade))
                .forEach(grade -> node.fault("yaml.missingKey", grade));
    }
}
