package vn.khuyenhoc.catalogue.internal;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Ending;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Ownership;
import vn.khuyenhoc.subject.UnitKind;

/** Reads the criteria of one set. */
final class CriterionReader {
    private static final String PREVIOUS = "@previous";
    private final CatalogueParts parts;
    private final String document;
    private final Set<Integer> levels;
    private final boolean added;

    CriterionReader(CatalogueParts parts, String document, Set<Integer> levels, boolean added) {
        this.parts = parts;
        this.document = document;
        this.levels = levels;
        this.added = added;
    }

    Criterion read(YamlNode node) {
        YamlMap map = node.mapping();
        String code = map.get("code").text();
        parts.isNew("criterion", code, map.get("code"));
        Map<Integer, String> clauses = clauses(map.get("clause"));
        List<List<Need>> needs = map.get("needs").list(this::need);
        if (map.get("needs").isList() && (needs.isEmpty() || needs.contains(List.<Need>of()))) {
            map.get("needs").fault("criterion.noNeeds", code);
        }
        List<Integer> asked = map.list("levels", this::level);
        Better better = map.optional("better", value -> value.constant(Better.class));
        Criterion criterion = new Criterion(
                code,
                map.get("label").text(),
                map.get("name").words(),
                citation(map, clauses),
                clauses,
                needs,
                map.optional("required", value -> new ThresholdReader(parts, levels).read(value, needs)),
                map.optional("points", YamlNode::amountOrNull),
                better == null ? Better.HIGHER : better,
                asked.isEmpty() ? levels : Set.copyOf(asked),
                map.list("applies", this::applicability),
                map.optional("ends", CriterionReader::ending),
                added);
        map.end();
        CriterionChecks.check(criterion, map, parts);
        return criterion;
    }

    private Citation citation(YamlMap map, Map<Integer, String> clauses) {
        String source = map.get("source").text();
        parts.requireSource(source, map.get("source"));
        String other = map.optional("document", YamlNode::text);
        if (other != null) {
            parts.requireDocument(other, map.get("document"));
        }
        String first = clauses.isEmpty()
                ? map.get("clause").text()
                : clauses.values().iterator().next();
        SourceMark mark = map.get("mark").constant(SourceMark.class);
        return new Citation(other == null ? document : other, first, mark, source);
    }

    private Map<Integer, String> clauses(YamlNode node) {
        Map<Integer, String> clauses = new TreeMap<>();
        if (node.isMap()) {
            node.entries().forEach((level, clause) -> clauses.put(known(level, clause), clause.text()));
        }
        return clauses;
    }

    private int known(String level, YamlNode node) {
        if (!level.matches("[0-9]{1,9}")) {
            node.fault("yaml.integer", level);
            return 0;
        }
        return known(Integer.parseInt(level), node);
    }

    private int level(YamlNode node) {
        return known(node.integer(1), node);
    }

    /** A level that the set has; nothing is said where the levels of the set could not be read. */
    private int known(int level, YamlNode node) {
        if (!levels.isEmpty() && !levels.contains(level)) {
            node.fault("criterion.noSuchLevel", level, new TreeSet<>(levels));
        }
        return level;
    }

    private List<Need> need(YamlNode node) {
        return node.isList() ? node.list(this::oneNeed) : List.of(oneNeed(node));
    }

    private Need oneNeed(YamlNode node) {
        String text = node.text();
        boolean before = text.endsWith(PREVIOUS);
        String code = before ? text.substring(0, text.length() - PREVIOUS.length()) : text;
        parts.requireObservation(code, node);
        return new Need(code, before ? 1 : 0);
    }

    Applicability applicability(YamlNode node) {
        YamlMap map = node.mapping();
        Set<Integer> restricted = Set.copyOf(map.list("levels", this::level));
        Applicability applicability = new Applicability(
                restricted.isEmpty() ? levels : restricted,
                kinds(map),
                map.optional("ownership", value -> value.constant(Ownership.class)),
                map.optional("area", value -> value.constant(AreaClass.class)),
                map.optional("notArea", value -> value.constant(AreaClass.class)));
        map.end();
        return applicability;
    }

    private Set<UnitKind> kinds(YamlMap map) {
        Set<UnitKind> kinds =
                map.list("kinds", parts::kinds).stream().flatMap(Set::stream).collect(Collectors.toSet());
        List<Set<UnitKind>> except = map.list("exceptKinds", parts::kinds);
        if (except.isEmpty()) {
            return kinds;
        }
        Set<UnitKind> rest = kinds.isEmpty() ? EnumSet.allOf(UnitKind.class) : EnumSet.copyOf(kinds);
        except.forEach(rest::removeAll);
        if (rest.isEmpty()) {
            map.get("exceptKinds").fault("criterion.noKinds");
        }
        return rest;
    }

    private static Ending ending(YamlNode node) {
        YamlMap map = node.mapping();
        Ending ending = new Ending(map.get("lastDay").day(), map.get("reason").words());
        map.end();
        return ending;
    }
}
