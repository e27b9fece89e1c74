package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Addition;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Naming;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Tightening;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Title;

/** Reads one overlay: its head, its own criteria sets, and what it tightens, adds or names. */
final class OverlayReader {
    private final CatalogueParts parts;
    private final Faults faults;

    OverlayReader(CatalogueParts parts, Faults faults) {
        this.parts = parts;
        this.faults = faults;
    }

    OverlayFile read(YamlMap head, List<YamlMap> setFiles) {
        Overlay overlay = new Overlay(
                head.get("id").text(),
                head.get("name").words(),
                CriteriaSetReader.validity(head),
                head.has("illustrative") && head.get("illustrative").truth());
        parts.isNew("overlay", overlay.id(), head.get("id"));
        List<CriteriaSet> sets = new ArrayList<>();
        for (YamlMap file : setFiles) {
            CriteriaSet set = new CriteriaSetReader(parts, faults, overlay.id(), overlay.illustrative()).read(file);
            if (parts.isNew("criteria set", set.id(), file.node())) {
                sets.add(set);
            }
        }
        OverlayFile file = new OverlayFile(
                overlay,
                sets,
                head.list("tighten", this::tightening),
                head.list("add", this::addition),
                head.list("authority", this::naming));
        head.end();
        return file;
    }

    private Tightening tightening(YamlNode node) {
        YamlMap map = Readings.mapOf(node);
        String code = map.get("criterion").text();
        List<Criterion> found = parts.sets.values().stream()
                .flatMap(CriteriaSet::criteria)
                .filter(criterion -> criterion.code().equals(code))
                .toList();
        Citation citation = Readings.citation(parts, "", map);
        if (found.isEmpty()) {
            Set<String> known = parts.sets.values().stream()
                    .flatMap(CriteriaSet::criteria)
                    .map(Criterion::code)
                    .collect(Collectors.toSet());
            map.get("criterion").fault("notRegistered", "criterion", code, Suggestions.nearest(code, known));
            map.has("required");
            map.end();
            return new Tightening(code, new Threshold(java.util.Map.of()), citation);
        }
        Criterion criterion = found.get(0);
        YamlNode required = map.get("required");
        Threshold threshold = new ThresholdReader(parts, criterion.levels()).read(required, criterion.needs());
        Tightenings.check(criterion, threshold, required);
        map.end();
        return new Tightening(code, threshold, citation);
    }

    private Addition addition(YamlNode node) {
        YamlMap map = Readings.mapOf(node);
        String id = map.get("set").text();
        CriteriaSet set = parts.sets.get(id);
        Set<Integer> levels = Set.of();
        String group = map.get("group").text();
        if (set == null) {
            map.get("set").fault("notRegistered", "criteria set", id, Suggestions.nearest(id, parts.sets.keySet()));
        } else {
            levels = set.levels().stream().map(LevelRule::level).collect(Collectors.toSet());
            List<String> groups = set.groups().stream().map(known -> known.code()).toList();
            if (!groups.contains(group)) {
                map.get("group").fault("notRegistered", "group", group, Suggestions.nearest(group, groups));
            }
        }
        CriterionReader reader = new CriterionReader(parts, map.get("document").text(), levels, true);
        parts.requireDocument(map.get("document").text(), map.get("document"));
        Addition addition =
                new Addition(id, group, map.get("rules").text(), reader.read(map.get("criterion")));
        if (addition.criterion().maximum() != null) {
            map.get("criterion").fault("overlay.points", addition.criterion().code());
        }
        map.end();
        return addition;
    }

    private Naming naming(YamlNode node) {
        YamlMap map = Readings.mapOf(node);
        Title title = map.get("title").constant(Title.class);
        Naming naming = new Naming(title, Readings.authority(parts, "", map));
        map.end();
        return naming;
    }
}
