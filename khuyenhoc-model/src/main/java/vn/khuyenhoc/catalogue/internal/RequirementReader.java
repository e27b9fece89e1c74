package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.GapSeverity;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Requirement.Addressee;
import vn.khuyenhoc.catalogue.Requirement.TextPlace;
import vn.khuyenhoc.catalogue.Shortcoming;
import vn.khuyenhoc.catalogue.ShownBy;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.catalogue.Work;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.title.Tier;

/** Reads the files of plan facts, and the obligations of one document each. */
final class RequirementReader {
    private final CatalogueParts parts;

    RequirementReader(CatalogueParts parts) {
        this.parts = parts;
    }

    /** Reads {@code plan-facts*.yaml}; what those of a locality call a gap of its own, they must say in words. */
    void facts(YamlMap file, boolean local) {
        for (YamlNode node : file.get("facts").list()) {
            YamlMap map = node.mapping();
            PlanFact fact = fact(map);
            map.end();
            if (local && fact.gap() != null && fact.message() == null) {
                map.node().fault("planFact.message", fact.gap());
            }
            if (parts.isNew("plan fact", fact.code(), map.get("code"))) {
                parts.planFacts.put(fact.code(), fact);
            }
        }
        file.end();
    }

    private PlanFact fact(YamlMap map) {
        String source = map.get("source").text();
        parts.requireSource(source, map.get("source"));
        String gap = map.optional("gap", YamlNode::text);
        GapSeverity severity = map.optional("severity", node -> node.constant(GapSeverity.class));
        if (gap != null) {
            parts.isFirst("gap code", gap, map.get("gap"));
        }
        if ((gap == null) != (severity == null)) {
            map.node().fault("planFact.severity", map.get("code").text());
        }
        ShownBy of = map.optional("of", node -> node.constant(ShownBy.class));
        return new PlanFact(
                map.get("code").text(),
                map.get("name").words(),
                gap,
                severity,
                map.optional("year", YamlNode::year),
                of == null ? ShownBy.PLAN : of,
                map.optional("own", node -> node.constant(ShownBy.class)),
                map.optional("message", YamlNode::words),
                map.optional("actor", this::kind),
                map.list("functions", this::kind),
                map.optional("opens", YamlNode::monthDay),
                map.optional("by", YamlNode::monthDay),
                map.has("exemptible") && map.get("exemptible").truth(),
                map.has("inYear") && map.get("inYear").truth(),
                map.list("indicators", this::indicator),
                map.list("hides", YamlNode::text),
                map.has("together") && map.get("together").truth(),
                map.optional("work", node -> node.constant(Work.class)),
                map.optional("shortcoming", node -> node.constant(Shortcoming.class)),
                map.has("always") && map.get("always").truth(),
                map.get("remedy").words(),
                map.get("mark").constant(SourceMark.class),
                source);
    }

    /** Reads the obligations of one document; those of a locality must name the area that they bind. */
    void document(YamlMap file, boolean local) {
        String document = file.get("document").text();
        parts.requireDocument(document, file.get("document"));
        Validity validity = Readings.validity(file.get("valid"));
        String area = file.optional("area", this::area);
        if (local && area == null) {
            file.node().fault("requirement.area");
        }
        for (YamlNode node : file.get("requirements").list()) {
            YamlMap map = node.mapping();
            Requirement requirement = requirement(map, document, validity, area);
            map.end();
            if (parts.isNew("requirement", requirement.id(), map.get("id"))) {
                parts.requirements.put(requirement.id(), requirement);
            }
        }
        file.end();
    }

    private Requirement requirement(YamlMap map, String document, Validity validity, @Nullable String area) {
        Citation citation = Readings.citation(parts, document, map);
        return new Requirement(
                map.get("id").text(),
                map.get("name").words(),
                map.get("addressees").list(this::addressee),
                area,
                validity,
                map.get("force").constant(TargetForce.class),
                map.get("evidence").list(this::fact),
                map.list("indicators", this::indicator),
                map.list("cites", this::cited),
                map.list("reviews", this::cited),
                required(map),
                map.get("severity").constant(GapSeverity.class),
                map.optional("mergedWith", YamlNode::text),
                map.optional("place", RequirementReader::place),
                citation,
                map.list("notes", YamlNode::words));
    }

    private static Map<String, BigDecimal> required(YamlMap map) {
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (map.has("required")) {
            map.get("required").entries().forEach((name, number) -> numbers.put(name, number.amount()));
        }
        return numbers;
    }

    /** An obligation may repeat one that stands later, so this is checked when all are read. */
    void checkMerged(YamlMap file) {
        for (YamlNode node : file.get("requirements").list()) {
            YamlMap map = node.mapping();
            String other = map.optional("mergedWith", YamlNode::text);
            if (other != null) {
                YamlNode named = map.get("mergedWith");
                parts.require("requirement", other, parts.requirements.keySet(), named);
                if (other.equals(map.get("id").text())) {
                    named.fault("requirement.itself", other);
                }
            }
        }
    }

    private Addressee addressee(YamlNode node) {
        if (!node.isMap()) {
            return new Addressee(kind(node), null, null);
        }
        YamlMap map = node.mapping();
        Addressee addressee = new Addressee(
                kind(map.get("kind")), map.get("tier").constant(Tier.class), map.optional("lead", this::kind));
        map.end();
        return addressee;
    }

    private String kind(YamlNode node) {
        String code = node.text();
        parts.require("body kind", code, parts.bodyKinds.keySet(), node);
        return code;
    }

    private String area(YamlNode node) {
        String code = node.text();
        parts.require("area", code, parts.areas.keySet(), node);
        return code;
    }

    private String fact(YamlNode node) {
        String code = node.text();
        parts.require("plan fact", code, parts.planFacts.keySet(), node);
        return code;
    }

    private String indicator(YamlNode node) {
        String code = node.text();
        List<String> known =
                parts.targets.stream().map(Target::indicator).distinct().toList();
        if (!known.contains(code)) {
            node.fault("unknown", code, YamlNode.nearest(code, known));
        }
        return code;
    }

    private String cited(YamlNode node) {
        String code = node.text();
        parts.requireDocument(code, node);
        return code;
    }

    private static TextPlace place(YamlNode node) {
        YamlMap map = node.mapping();
        TextPlace place = new TextPlace(
                map.get("paragraph").integer(0), map.get("sentence").integer(1));
        map.end();
        return place;
    }
}
