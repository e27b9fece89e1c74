package vn.khuyenhoc.catalogue.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.AbsentTarget;
import vn.khuyenhoc.catalogue.AbsentTarget.Exemption;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.TargetForce;
import vn.khuyenhoc.catalogue.TargetPolicy;
import vn.khuyenhoc.catalogue.TargetValue;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Reads the files of targets: bases, conventions, and the targets of one document each. */
final class TargetReader {
    private static final String NORMAL = "normal";
    private final CatalogueParts parts;
    private final Map<String, TargetBase> bases = new TreeMap<>();
    private final Map<String, TargetPolicy> policies = new TreeMap<>();
    private final List<Target> targets = new ArrayList<>();
    private final List<AbsentTarget> absent = new ArrayList<>();

    TargetReader(CatalogueParts parts) {
        this.parts = parts;
    }

    /** Everything that was read. */
    Targets targets() {
        return new Targets(targets, absent, bases, policies);
    }

    /** Reads {@code targets/bases.yaml}. */
    void bases(YamlMap file) {
        for (YamlNode node : file.get("bases").list()) {
            YamlMap map = node.mapping();
            TargetBase base = new TargetBase(
                    map.get("code").text(),
                    map.get("name").words(),
                    map.list("titles", this::titleOfBase),
                    map.optional("within", tier -> tier.constant(Tier.class)));
            map.end();
            if (parts.isNew("base", base.code(), map.get("code"))) {
                bases.put(base.code(), base);
            }
        }
        file.end();
    }

    private Title titleOfBase(YamlNode node) {
        Title title = node.constant(Title.class);
        parts.isFirst("title of a base", title.code(), node);
        return title;
    }

    /** Reads {@code targets/policies.yaml}. */
    void policies(YamlMap file) {
        for (YamlNode node : file.get("policies").list()) {
            YamlMap map = node.mapping();
            String source = map.get("source").text();
            parts.requireSource(source, map.get("source"));
            TargetPolicy policy = new TargetPolicy(
                    map.get("code").text(),
                    map.optional("value", YamlNode::amount),
                    map.get("name").words(),
                    map.get("mark").constant(SourceMark.class),
                    source);
            map.end();
            if (parts.isNew("policy", policy.code(), map.get("code"))) {
                policies.put(policy.code(), policy);
            }
        }
        file.end();
    }

    /**
     * Reads the targets of one document, and where it is a locality's, which national targets it does not take up.
     *
     * @param overlay identifier of the overlay; null for the nation
     */
    void document(YamlMap file, @Nullable String overlay) {
        String document = file.get("document").text();
        parts.requireDocument(document, file.get("document"));
        YamlMap valid = file.get("valid").mapping();
        Validity validity = Readings.validity(valid);
        LocalDate certainFrom = overlay == null ? null : valid.optional("certainFrom", YamlNode::day);
        if (certainFrom != null && !validity.contains(certainFrom)) {
            valid.get("certainFrom").fault("target.certainFrom", certainFrom);
        }
        valid.end();
        for (YamlNode node : file.get("targets").list()) {
            YamlMap map = node.mapping();
            Target target = target(map, overlay, document, validity, certainFrom);
            map.end();
            if (parts.isNew("target", target.code(), map.get("code"))) {
                targets.add(target);
            }
        }
        if (overlay != null) {
            absent.addAll(file.list("absent", node -> absent(node.mapping(), overlay, document, validity)));
        }
        file.end();
    }

    private AbsentTarget absent(YamlMap map, String overlay, String document, Validity validity) {
        String code = map.get("target").text();
        parts.require("target", code, nationalCodes(), map.get("target"));
        Exemption exemption = map.get("exemption").constant(Exemption.class);
        Words reason = map.optional("reason", YamlNode::words);
        if ((exemption == Exemption.DECLARED) == (reason == null)) {
            map.node().fault("target.exemption", code);
        }
        AbsentTarget read = new AbsentTarget(
                overlay,
                code,
                validity,
                exemption,
                reason,
                Readings.citation(parts, document, map),
                map.optional("note", YamlNode::words));
        map.end();
        return read;
    }

    private Set<String> nationalCodes() {
        return targets.stream()
                .filter(target -> target.overlay() == null)
                .map(Target::code)
                .collect(Collectors.toSet());
    }

    private Target target(
            YamlMap map,
            @Nullable String overlay,
            String document,
            Validity validity,
            @Nullable LocalDate certainFrom) {
        String code = map.get("code").text();
        Title title = map.optional("title", value -> value.constant(Title.class));
        String own = map.optional("indicator", YamlNode::text);
        if ((title == null) == (own == null)) {
            map.node().fault("target.what", code);
        }
        return new Target(
                overlay,
                code,
                document,
                title,
                title != null ? title.code() : String.valueOf(own),
                map.get("name").words(),
                base(map.get("base")),
                validity,
                certainFrom,
                map.optional("ends", TargetReader::ending),
                values(map.get("values"), document, code),
                map.list("notes", YamlNode::words));
    }

    private TargetBase base(YamlNode node) {
        String code = node.text();
        TargetBase base = bases.get(code);
        if (base == null) {
            node.fault("notRegistered", "base", code, YamlNode.nearest(code, bases.keySet()));
            return new TargetBase(code, new Words(code, code));
        }
        return base;
    }

    private static Ending ending(YamlNode node) {
        YamlMap map = node.mapping();
        Ending ending = new Ending(map.get("lastDay").day(), map.get("reason").words());
        map.end();
        return ending;
    }

    private List<TargetValue> values(YamlNode list, String document, String code) {
        List<TargetValue> values = new ArrayList<>();
        int last = Integer.MIN_VALUE;
        for (YamlNode node : list.list()) {
            YamlMap map = node.mapping();
            TargetValue value = value(map, document);
            map.end();
            if (value.year() <= last) {
                map.get("year").fault("target.years", code, value.year(), last);
            }
            last = value.year();
            values.add(value);
        }
        return values;
    }

    private TargetValue value(YamlMap map, String document) {
        Map<AreaClass, BigDecimal> classes = new EnumMap<>(AreaClass.class);
        BigDecimal normal = shares(map.get("value"), classes);
        Boolean viaLocalPlans = map.optional("viaLocalPlans", YamlNode::truth);
        return new TargetValue(
                map.get("year").year(),
                normal,
                classes,
                map.get("force").constant(TargetForce.class),
                Readings.citation(parts, document, map),
                viaLocalPlans != null && viaLocalPlans,
                map.optional("note", YamlNode::words));
    }

    private static BigDecimal shares(YamlNode node, Map<AreaClass, BigDecimal> classes) {
        if (!node.isMap()) {
            return node.share();
        }
        YamlMap map = node.mapping();
        for (AreaClass area : AreaClass.values()) {
            BigDecimal share = map.optional(code(area), YamlNode::share);
            if (share != null) {
                classes.put(area, share);
            }
        }
        BigDecimal normal = map.get(NORMAL).share();
        map.end();
        return normal;
    }

    private static String code(AreaClass area) {
        return area.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
