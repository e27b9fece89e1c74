package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.AreaClassing;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Tier;

/** Reads the files of areas, kinds of bodies and bodies. */
final class BodyReader {
    private final CatalogueParts parts;

    BodyReader(CatalogueParts parts) {
        this.parts = parts;
    }

    /** Reads {@code territory.yaml}. */
    void territory(YamlMap file) {
        for (YamlNode node : file.get("areas").list()) {
            YamlMap map = node.mapping();
            Area area = new Area(
                    map.get("code").text(),
                    map.get("name").words(),
                    map.get("tier").constant(Tier.class),
                    map.optional("superior", YamlNode::text),
                    lifetime(map),
                    map.list("predecessors", YamlNode::text),
                    map.has("allParts") && map.get("allParts").truth(),
                    map.list("classes", this::classing),
                    map.get("mark").constant(SourceMark.class),
                    source(map),
                    map.list("notes", YamlNode::words));
            map.end();
            if (parts.isNew("area", area.code(), map.get("code"))) {
                parts.areas.put(area.code(), area);
            }
        }
        file.end();
    }

    private AreaClassing classing(YamlNode node) {
        YamlMap map = node.mapping();
        AreaClassing classing = new AreaClassing(
                map.get("name").words(),
                map.optional("class", value -> value.constant(AreaClass.class)),
                Readings.validity(map),
                map.get("mark").constant(SourceMark.class),
                source(map),
                map.list("notes", YamlNode::words));
        map.end();
        return classing;
    }

    /** Areas may name areas that stand later, so this is checked when all are read. */
    void checkAreas(YamlMap file) {
        for (YamlNode node : file.get("areas").list()) {
            YamlMap map = node.mapping();
            map.optional("superior", this::area);
            map.list("predecessors", this::area);
        }
    }

    private String area(YamlNode node) {
        String code = node.text();
        parts.require("area", code, parts.areas.keySet(), node);
        return code;
    }

    /** Reads {@code body-kinds.yaml}. */
    void kinds(YamlMap file) {
        for (YamlNode node : file.get("kinds").list()) {
            YamlMap map = node.mapping();
            BodyKind kind = new BodyKind(
                    map.get("code").text(),
                    map.get("name").words(),
                    map.get("ranks").list(BodyReader::rank),
                    map.has("several") && map.get("several").truth(),
                    map.get("mark").constant(SourceMark.class),
                    source(map));
            map.end();
            if (parts.isNew("body kind", kind.code(), map.get("code"))) {
                parts.bodyKinds.put(kind.code(), kind);
            }
        }
        file.end();
    }

    private static Rank rank(YamlNode node) {
        YamlMap map = node.mapping();
        Rank rank = new Rank(
                map.get("tier").constant(Tier.class),
                map.get("names").list(YamlNode::text),
                map.list("signs", YamlNode::text),
                lifetime(map),
                map.optional("successor", YamlNode::words));
        map.end();
        return rank;
    }

    /** Reads {@code bodies.yaml}. */
    void bodies(YamlMap file) {
        for (YamlNode node : file.get("bodies").list()) {
            YamlMap map = node.mapping();
            Body body = new Body(
                    map.get("code").text(),
                    map.get("name").words(),
                    kind(map.get("kind")),
                    map.get("tier").constant(Tier.class),
                    map.optional("area", this::area),
                    lifetime(map),
                    map.optional("superior", YamlNode::text),
                    map.optional("successor", YamlNode::text),
                    map.get("mark").constant(SourceMark.class),
                    source(map));
            map.end();
            if (parts.isNew("body", body.code(), map.get("code"))) {
                parts.bodies.put(body.code(), body);
            }
        }
        file.end();
    }

    /** Bodies may name bodies that stand later, so this is checked when all are read. */
    void checkBodies(YamlMap file) {
        for (YamlNode node : file.get("bodies").list()) {
            YamlMap map = node.mapping();
            List<YamlNode> named = new ArrayList<>();
            map.optional("superior", named::add);
            map.optional("successor", named::add);
            named.forEach(body -> parts.require("body", body.text(), parts.bodies.keySet(), body));
        }
    }

    private String kind(YamlNode node) {
        String code = node.text();
        parts.require("body kind", code, parts.bodyKinds.keySet(), node);
        return code;
    }

    private String source(YamlMap map) {
        String source = map.get("source").text();
        parts.requireSource(source, map.get("source"));
        return source;
    }

    private static Lifetime lifetime(YamlMap map) {
        Lifetime lifetime = new Lifetime(map.optional("from", YamlNode::day), map.optional("to", YamlNode::day));
        if (lifetime.from() != null && lifetime.to() != null && lifetime.to().isBefore(lifetime.from())) {
            map.get("to").fault("validity.empty", lifetime.from(), lifetime.to());
        }
        return lifetime;
    }
}
