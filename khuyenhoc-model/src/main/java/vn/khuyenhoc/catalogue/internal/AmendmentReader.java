package vn.khuyenhoc.catalogue.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Completeness;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Words;

/**
 * Reads a document that adds conditions to criteria sets of others from a day on: each set then stands twice, as it was until the day
 * before and as it is since.
 */
final class AmendmentReader {
    private final CatalogueParts parts;

    AmendmentReader(CatalogueParts parts) {
        this.parts = parts;
    }

    void read(YamlMap file) {
        String document = file.get("document").text();
        parts.requireDocument(document, file.get("document"));
        Amendment amendment = new Amendment(
                document,
                file.get("from").day(),
                file.get("before").text(),
                file.get("completeness").constant(Completeness.class),
                file.get("rules").text(),
                file.list("notes", YamlNode::words),
                file.list("missing", YamlNode::words));
        file.get("sets").list().forEach(node -> amend(amendment, node));
        file.end();
    }

    private record Amendment(
            String document,
            LocalDate from,
            String before,
            Completeness completeness,
            String rules,
            List<Words> notes,
            List<Words> missing) {}

    private void amend(Amendment amendment, YamlNode node) {
        YamlMap map = node.mapping();
        String id = map.get("set").text();
        String group = map.get("group").text();
        CriteriaSet set = parts.sets.get(id);
        if (set == null) {
            parts.require("criteria set", id, parts.sets.keySet(), map.get("set"));
            map.has("criterion");
            map.end();
            return;
        }
        parts.requireGroup(group, set, map.get("group"));
        CriterionReader reader = new CriterionReader(
                parts,
                amendment.document(),
                set.levels().stream().map(LevelRule::level).collect(Collectors.toSet()),
                false);
        Criterion criterion = reader.read(map.get("criterion"));
        map.end();
        if (!set.validity().contains(amendment.from())) {
            map.get("set").fault("amendment.notInForce", id, amendment.from());
            return;
        }
        CriteriaSet before = set.until(amendment.from().minusDays(1), id + amendment.before());
        if (parts.isNew("criteria set", before.id(), map.get("set"))) {
            replace(before, amended(set, group, criterion, amendment));
        }
    }

    private static CriteriaSet amended(CriteriaSet set, String group, Criterion criterion, Amendment amendment) {
        return set.from(
                amendment.from(),
                amendment.completeness(),
                both(set.rules(), List.of(amendment.rules())),
                set.groups().stream()
                        .map(one -> one.code().equals(group) ? with(one, criterion) : one)
                        .toList(),
                both(set.notes(), amendment.notes()),
                both(set.missing(), amendment.missing()));
    }

    private static Group with(Group group, Criterion criterion) {
        return new Group(
                group.code(), group.label(), group.name(), group.maximum(), both(group.criteria(), List.of(criterion)));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    /** Puts the set as it was before the one as it is, where that one stood. */
    private void replace(CriteriaSet before, CriteriaSet after) {
        Map<String, CriteriaSet> all = new LinkedHashMap<>(parts.sets);
        parts.sets.clear();
        List<CriteriaSet> ordered = new ArrayList<>();
        for (CriteriaSet set : all.values()) {
            if (set.id().equals(after.id())) {
                ordered.add(before);
                ordered.add(after);
            } else {
                ordered.add(set);
            }
        }
        ordered.forEach(set -> parts.sets.put(set.id(), set));
    }
}
