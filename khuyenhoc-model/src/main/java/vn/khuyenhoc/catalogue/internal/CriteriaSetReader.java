package vn.khuyenhoc.catalogue.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.Term;
import vn.khuyenhoc.catalogue.UnclearArea;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Title;

/** Reads one criteria set from its file. */
final class CriteriaSetReader {
    private final CatalogueParts parts;
    private final @Nullable String overlay;
    private final boolean illustrative;

    CriteriaSetReader(CatalogueParts parts, @Nullable String overlay, boolean illustrative) {
        this.parts = parts;
        this.overlay = overlay;
        this.illustrative = illustrative;
    }

    CriteriaSet read(YamlMap map) {
        String document = map.get("document").text();
        parts.requireDocument(document, map.get("document"));
        List<LevelRule> levels = map.list("levels", node -> level(node, document));
        CriterionReader criteria = new CriterionReader(
                parts,
                document,
                IntStream.rangeClosed(1, levels.size()).boxed().collect(Collectors.toSet()),
                overlay != null);
        CriteriaSet set = new CriteriaSet(
                map.get("id").text(),
                map.get("titles").list(CriteriaSetReader::title),
                map.get("name").words(),
                document,
                validity(map),
                map.get("completeness").constant(Completeness.class),
                overlay,
                illustrative,
                rules(map),
                map.list("scope", criteria::applicability),
                map.list("unclearAreas", node -> unclear(node, document)),
                map.optional("points", YamlNode::amountOrNull),
                levels,
                map.optional("noEvidence", node -> Readings.citation(parts, document, node)),
                map.optional("groupVerdict", node -> Readings.citation(parts, document, node)),
                map.optional("retention", node -> term(node, document)),
                map.optional("upgrade", node -> term(node, document)),
                map.optional("renewal", node -> Readings.citation(parts, document, node)),
                authorities(map, document),
                map.list("calendar", node -> ProcedureReader.step(parts, document, node)),
                ProcedureReader.councils(parts, document, map),
                map.list("groups", node -> group(node, criteria)),
                map.list("notes", YamlNode::words),
                map.list("missing", YamlNode::words));
        map.end();
        CriteriaSetChecks.check(set, map);
        return set;
    }

    private List<Authority> authorities(YamlMap map, String document) {
        List<Authority> authorities = map.list("authority", node -> Readings.authority(parts, document, node));
        List<Validity> periods = authorities.stream().map(Authority::validity).toList();
        Readings.requireApart(periods, map.list("authority", node -> node));
        return authorities;
    }

    private static List<String> rules(YamlMap map) {
        String rules = map.optional("rules", YamlNode::text);
        return rules == null ? List.of() : List.of(rules);
    }

    static Title title(YamlNode node) {
        return node.constant(Title.class);
    }

    static Validity validity(YamlMap map) {
        return map.has("valid") ? Readings.validity(map.get("valid")) : missing(map);
    }

    private static Validity missing(YamlMap map) {
        map.get("valid");
        return Readings.NEVER;
    }

    private LevelRule level(YamlNode node, String document) {
        YamlMap map = node.mapping();
        LevelRule rule = new LevelRule(
                map.get("level").integer(1),
                map.get("name").words(),
                map.has("every") && map.get("every").truth(),
                map.optional("total", YamlNode::amountOrNull),
                Readings.citation(parts, document, map),
                map.optional("includes", value -> Readings.citation(parts, document, value)));
        map.end();
        return rule;
    }

    private Term term(YamlNode node, String document) {
        YamlMap map = node.mapping();
        Term term = new Term(map.get("months").integer(1), Readings.citation(parts, document, map));
        map.end();
        return term;
    }

    private UnclearArea unclear(YamlNode node, String document) {
        YamlMap map = node.mapping();
        UnclearArea unclear = new UnclearArea(
                map.get("class").constant(AreaClass.class),
                Set.copyOf(map.get("mayBe").list(one -> one.constant(AreaClass.class))),
                Readings.citation(parts, document, map));
        map.end();
        return unclear;
    }

    private Group group(YamlNode node, CriterionReader criteria) {
        YamlMap map = node.mapping();
        String code = map.get("code").text();
        parts.isNew("group", code, map.get("code"));
        Group group = new Group(
                code,
                map.get("label").text(),
                map.get("name").words(),
                map.optional("points", YamlNode::amountOrNull),
                map.get("criteria").list(criteria::read));
        map.end();
        return group;
    }
}
