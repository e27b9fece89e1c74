package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Derivation;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.Threshold;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Addition;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Naming;
import vn.khuyenhoc.catalogue.internal.OverlayFile.OwnBase;
import vn.khuyenhoc.catalogue.internal.OverlayFile.OwnCouncil;
import vn.khuyenhoc.catalogue.internal.OverlayFile.OwnStep;
import vn.khuyenhoc.catalogue.internal.OverlayFile.Tightening;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Reads one overlay: its head, its own criteria sets, and what it tightens, adds or names. */
final class OverlayReader {
    private final CatalogueParts parts;

    OverlayReader(CatalogueParts parts) {
        this.parts = parts;
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
            CriteriaSet set = new CriteriaSetReader(parts, overlay.id(), overlay.illustrative()).read(file);
            if (parts.isNew("criteria set", set.id(), file.node())) {
                sets.add(set);
            }
        }
        OverlayFile file = new OverlayFile(
                overlay,
                sets,
                head.list("tighten", node -> tightening(node, overlay.id())),
                head.list("add", this::addition),
                head.list("authority", this::naming),
                head.list("calendar", this::step),
                head.list("council", this::council),
                head.list("bases", node -> base(node, overlay.id())),
                new LocalGapReader(parts).read(head, overlay));
        head.end();
        checkNamings(file.authorities(), head);
        return file;
    }

    private static void checkNamings(List<Naming> namings, YamlMap head) {
        List<YamlNode> nodes = head.list("authority", node -> node);
        for (Title title : Title.values()) {
            List<Integer> own = IntStream.range(0, namings.size())
                    .filter(i -> namings.get(i).title() == title)
                    .boxed()
                    .toList();
            Readings.requireApart(
                    own.stream().map(i -> namings.get(i).authority().validity()).toList(),
                    own.stream().map(nodes::get).toList());
        }
    }

    private Tightening tightening(YamlNode node, String overlay) {
        YamlMap map = node.mapping();
        String code = map.get("criterion").text();
        if (!code.isEmpty()) {
            parts.isFirst("tightening", overlay + ":" + code, map.get("criterion"));
        }
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
            parts.require("criterion", code, known, map.get("criterion"));
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
        YamlMap map = node.mapping();
        String id = map.get("set").text();
        CriteriaSet set = parts.sets.get(id);
        Set<Integer> levels = Set.of();
        String group = map.get("group").text();
        if (set == null) {
            parts.require("criteria set", id, parts.sets.keySet(), map.get("set"));
        } else {
            levels = set.levels().stream().map(LevelRule::level).collect(Collectors.toSet());
            parts.requireGroup(group, set, map.get("group"));
        }
        CriterionReader reader = new CriterionReader(parts, map.get("document").text(), levels, true);
        parts.requireDocument(map.get("document").text(), map.get("document"));
        Addition addition = new Addition(id, group, map.get("rules").text(), reader.read(map.get("criterion")));
        if (addition.criterion().maximum() != null) {
            map.get("criterion").fault("overlay.points", addition.criterion().code());
        }
        map.end();
        return addition;
    }

    private OwnStep step(YamlNode node) {
        YamlMap map = node.mapping();
        Title title = map.get("title").constant(Title.class);
        OwnStep step = new OwnStep(title, ProcedureReader.step(parts, "", map));
        map.end();
        return step;
    }

    private OwnCouncil council(YamlNode node) {
        YamlMap map = node.mapping();
        Title title = map.get("title").constant(Title.class);
        OwnCouncil council = new OwnCouncil(title, ProcedureReader.council(parts, "", map));
        map.end();
        return council;
    }

    /** Whom an observation counts: from which age, and whether only those whose commune the register names. */
    private OwnBase base(YamlNode node, String overlay) {
        YamlMap map = node.mapping();
        String code = map.get("observation").text();
        parts.requireObservation(code, map.get("observation"));
        parts.isFirst("own base", overlay + " " + code, map.get("observation"));
        ObservationDefinition known = parts.observation(code);
        Derivation national = known == null ? null : known.derivation();
        int fromAge = map.has("fromAge") ? map.get("fromAge").integer(1) : national == null ? 0 : national.fromAge();
        boolean residents = map.has("residentsOnly") && map.get("residentsOnly").truth();
        Words base = map.get("base").words();
        Citation citation = Readings.citation(parts, "", map);
        map.end();
        if (known != null && (national == null || national.kind() != Derivation.Kind.SHARE)) {
            map.get("observation").fault("overlay.base", code);
        }
        Derivation own = national == null
                ? new Derivation(
                        Derivation.Kind.SHARE, Derivation.Relation.CITIZENS, Title.CITIZEN, 1, fromAge, residents, null)
                : national.counting(fromAge, residents);
        return new OwnBase(code, own, base, citation);
    }

    private Naming naming(YamlNode node) {
        YamlMap map = node.mapping();
        Title title = map.get("title").constant(Title.class);
        Naming naming = new Naming(title, Readings.authority(parts, "", map));
        map.end();
        return naming;
    }
}
