package vn.khuyenhoc.catalogue.internal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Source;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Reads the files of sources, documents, kinds of units, observations and gaps. */
final class PartsReader {
    private static final List<String> VALUE_TYPES =
            Arrays.stream(ValueType.values()).map(ValueType::code).toList();
    private final CatalogueParts parts;
    private final AgreementReader agreements;

    PartsReader(CatalogueParts parts) {
        this.parts = parts;
        this.agreements = new AgreementReader(parts);
    }

    void sources(YamlMap file) {
        for (YamlNode node : file.get("sources").list()) {
            YamlMap map = node.mapping();
            Source source = new Source(
                    map.get("code").text(),
                    map.get("name").words(),
                    map.get("address").text());
            map.end();
            if (parts.isNew("source", source.code(), map.get("code"))) {
                parts.sources.put(source.code(), source);
            }
        }
        file.end();
    }

    void documents(YamlMap file) {
        for (YamlNode node : file.get("documents").list()) {
            YamlMap map = node.mapping();
            Document document = document(map);
            map.end();
            if (parts.isNew("document", document.code(), map.get("code"))) {
                parts.documents.put(document.code(), document);
            }
        }
        file.end();
    }

    /** Documents may replace documents that stand later, so this is checked when all are read. */
    void checkReplaced(YamlMap file) {
        for (YamlNode node : file.get("documents").list()) {
            node.mapping().list("replaces", code -> {
                parts.requireDocument(code.text(), code);
                return code;
            });
        }
    }

    private Document document(YamlMap map) {
        String source = map.get("source").text();
        parts.requireSource(source, map.get("source"));
        Source known = parts.sources.get(source);
        String address = map.optional("address", YamlNode::text);
        return new Document(
                map.get("code").text(),
                map.get("symbol").text(),
                map.get("name").words(),
                map.get("issuer").text(),
                map.get("kind").text(),
                map.get("level").text(),
                map.optional("date", YamlNode::day),
                map.optional("valid", Readings::validity),
                map.list("replaces", YamlNode::text),
                map.get("mark").constant(SourceMark.class),
                address != null ? address : known == null ? "" : known.address(),
                map.list("notes", YamlNode::words));
    }

    void unitKinds(YamlMap file) {
        for (YamlNode node : file.get("groups").list()) {
            YamlMap map = node.mapping();
            String code = map.get("code").text();
            map.get("name").words();
            Set<UnitKind> kinds = EnumSet.noneOf(UnitKind.class);
            map.get("kinds").list(parts::kinds).forEach(kinds::addAll);
            Readings.citation(parts, "", map);
            map.end();
            if (parts.isNew("kind group", code, map.get("code"))) {
                parts.kindGroups.put(code, kinds);
            }
        }
        file.list("inherentlyPublic", parts::kinds).forEach(parts.inherentlyPublic::addAll);
        for (YamlNode node : file.get("judgedAs").list()) {
            YamlMap map = node.mapping();
            Title title = map.get("title").constant(Title.class);
            for (UnitKind kind : parts.kinds(map.get("kind"))) {
                parts.isFirst("kind", kind.code(), map.get("kind"));
                parts.judgedAs.put(kind, title);
            }
            Readings.citation(parts, "", map);
            map.end();
        }
        file.end();
    }

    void observations(YamlMap file) {
        for (YamlNode node : file.get("observations").list()) {
            YamlMap map = node.mapping();
            ObservationDefinition definition = observation(map);
            map.end();
            if (isNewObservation(definition.code(), map.get("code")) && typeKnown(map.get("type"))) {
                parts.observations.put(definition.code(), definition);
            }
        }
        agreements.take(file);
        file.end();
    }

    /** Reads what observations have to agree on, once all of them are known. */
    void agreements() {
        agreements.read();
    }

    private boolean isNewObservation(String code, YamlNode node) {
        if (!code.isEmpty() && !code.matches("[a-z][a-z0-9_]*")) {
            node.fault("observation.code", code);
            return parts.isFirst("observation", code, node);
        }
        return parts.isNew("observation", code, node);
    }

    private ObservationDefinition observation(YamlMap map) {
        YamlNode typeNode = map.get("type");
        ValueType type = valueType(typeNode);
        Words base = map.optional("base", YamlNode::words);
        Map<String, Words> gradeNames = new LinkedHashMap<>();
        List<String> grades = map.list("grades", node -> grade(node, gradeNames));
        String document = map.optional("document", YamlNode::text);
        if (document != null) {
            parts.requireDocument(document, map.get("document"));
        }
        String code = map.get("code").text();
        if (type == ValueType.SHARE && base == null) {
            typeNode.fault("observation.base", code);
        }
        if (typeKnown(typeNode) && (type == ValueType.GRADE) == grades.isEmpty()) {
            typeNode.fault("observation.grades", code);
        }
        if (new HashSet<>(grades).size() < grades.size()) {
            map.get("grades").fault("observation.gradeTwice", code);
        }
        return new ObservationDefinition(
                code,
                type,
                map.get("name").words(),
                base,
                map.optional("unit", YamlNode::words),
                map.optional("maximum", YamlNode::amountOrNull),
                grades,
                gradeNames,
                document,
                map.list("readings", YamlNode::text),
                map.optional("derive", this::derivation));
    }

    /** A grade: its code, or its code and its name. */
    private static String grade(YamlNode node, Map<String, Words> names) {
        if (!node.isMap()) {
            return node.text();
        }
        YamlMap map = node.mapping();
        String code = map.get("code").text();
        names.put(code, map.get("name").words());
        map.end();
        return code;
    }

    /** Readings may stand later, so they are checked when all observations are read. */
    void checkReadings(YamlMap file) {
        for (YamlNode node : file.get("observations").list()) {
            node.mapping().list("readings", code -> {
                parts.requireObservation(code.text(), code);
                return code;
            });
        }
    }

    private static ValueType valueType(YamlNode node) {
        String text = node.text();
        for (ValueType type : ValueType.values()) {
            if (type.code().equals(text)) {
                return type;
            }
        }
        node.unknown(text, VALUE_TYPES);
        return ValueType.YES_NO;
    }

    private static boolean typeKnown(YamlNode node) {
        return node.isOneOf(VALUE_TYPES);
    }

    private Derivation derivation(YamlNode node) {
        YamlMap map = node.mapping();
        Derivation.Kind kind = map.get("kind").constant(Derivation.Kind.class);
        Derivation.@Nullable Relation relation =
                map.optional("relation", value -> value.constant(Derivation.Relation.class));
        if ((kind == Derivation.Kind.SHARE) == (relation == null)) {
            node.fault("observation.relation", kind.name().toLowerCase(Locale.ROOT));
        }
        Derivation derivation = new Derivation(
                kind,
                relation,
                map.get("title").constant(Title.class),
                map.get("level").integer(1),
                map.has("fromAge") ? map.get("fromAge").integer(1) : 0,
                map.has("residentsOnly") && map.get("residentsOnly").truth(),
                map.optional("recognised", this::recognised));
        map.end();
        return derivation;
    }

    private Citation recognised(YamlNode node) {
        YamlMap map = node.mapping();
        Citation citation = Readings.citation(parts, map.get("document").text(), map);
        map.end();
        return citation;
    }

    void gaps(YamlMap file) {
        for (YamlNode node : file.get("gaps").list()) {
            YamlMap map = node.mapping();
            String source = map.get("source").text();
            parts.requireSource(source, map.get("source"));
            parts.gapPlaces.add(map.place());
            parts.gaps.add(new Gap(
                    map.get("title").constant(Title.class),
                    Readings.validity(map),
                    map.has("noSubject") && map.get("noSubject").truth(),
                    map.get("reason").words(),
                    map.get("mark").constant(SourceMark.class),
                    source));
            map.end();
        }
        file.end();
    }
}
