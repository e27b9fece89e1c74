package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Title;

/** Reads all files of the catalogue in the order of their references: sources, documents, kinds, observations, sets, overlays. */
public final class CatalogueLoader {
    private static final String TARGET_BASES = "targets/bases.yaml";
    private static final String TARGET_POLICIES = "targets/policies.yaml";
    private final CatalogueParts parts = new CatalogueParts();
    private final Faults faults;
    private final Map<CatalogueFile, YamlMap> files = new LinkedHashMap<>();
    private final PartsReader reader = new PartsReader(parts);

    /** A loader for files; what is wrong goes to {@code faults}. */
    public CatalogueLoader(List<CatalogueFile> files, Faults faults) {
        this.faults = faults;
        for (CatalogueFile file : files) {
            YamlMap map = YamlFile.read(file.path(), file.text(), faults);
            if (map != null) {
                this.files.put(file, map);
            }
        }
    }

    /** Reads everything. */
    public LoadedCatalogue load() {
        each("sources", reader::sources);
        each("documents", reader::documents);
        each("documents", reader::checkReplaced);
        each("unit-kinds", reader::unitKinds);
        each("observations/", reader::observations);
        each("gaps", reader::gaps);
        targets();
        files.forEach((file, map) -> {
            if (file.overlay().isEmpty() && file.within().startsWith("criteria/")) {
                nationalSet(map);
            }
        });
        overlays();
        checkOverlaps();
        return LoadedCatalogue.of(parts);
    }

    private void each(String prefix, Consumer<YamlMap> reading) {
        files.forEach((file, map) -> {
            if (file.within().startsWith(prefix)) {
                reading.accept(map);
            }
        });
    }

    private void targets() {
        TargetReader targets = new TargetReader(parts);
        national(path -> path.equals(TARGET_BASES), targets::bases);
        national(path -> path.equals(TARGET_POLICIES), targets::policies);
        national(path -> !path.equals(TARGET_BASES) && !path.equals(TARGET_POLICIES), targets::document);
        parts.targets = targets.targets();
    }

    private void national(Predicate<String> wanted, Consumer<YamlMap> reading) {
        files.forEach((file, map) -> {
            if (file.path().startsWith("targets/") && wanted.test(file.path())) {
                reading.accept(map);
            }
        });
    }

    private void nationalSet(YamlMap map) {
        CriteriaSet set = new CriteriaSetReader(parts, faults, null, false).read(map);
        if (parts.isNew("criteria set", set.id(), map.node())) {
            parts.sets.put(set.id(), set);
        }
    }

    private void overlays() {
        Map<String, List<YamlMap>> sets = new TreeMap<>();
        Map<String, YamlMap> heads = new TreeMap<>();
        files.forEach((file, map) -> {
            if (file.overlay().isEmpty()) {
                return;
            }
            if (file.within().equals("overlay.yaml")) {
                heads.put(file.overlay(), map);
            } else if (file.within().startsWith("criteria/")) {
                sets.computeIfAbsent(file.overlay(), key -> new ArrayList<>()).add(map);
            }
        });
        heads.forEach((name, head) ->
                parts.overlays.add(new OverlayReader(parts, faults).read(head, sets.getOrDefault(name, List.of()))));
    }

    /** No two sets of the nation or of one overlay, and no set and gap, may be in force for a title on one day. */
    private void checkOverlaps() {
        for (Title title : Title.values()) {
            List<Period> periods = new ArrayList<>();
            parts.sets.values().stream()
                    .filter(set -> set.titles().contains(title))
                    .forEach(set -> periods.add(new Period(set.id(), set.validity())));
            parts.gaps.stream()
                    .filter(gap -> gap.title() == title)
                    .forEach(gap -> periods.add(new Period("gap " + gap.validity().from(), gap.validity())));
            checkOverlaps(title, periods);
            for (OverlayFile overlay : parts.overlays) {
                checkOverlaps(
                        title,
                        overlay.sets().stream()
                                .filter(set -> set.titles().contains(title))
                                .map(set -> new Period(set.id(), set.validity()))
                                .toList());
            }
        }
    }

    private void checkOverlaps(Title title, List<Period> periods) {
        for (int i = 0; i < periods.size(); i++) {
            for (int j = i + 1; j < periods.size(); j++) {
                Period one = periods.get(i);
                Period other = periods.get(j);
                if (one.validity().overlaps(other.validity())) {
                    Place place = parts.setPlace(one.id());
                    faults.add(place, "validity.overlap", title.code(), one.id(), other.id());
                }
            }
        }
    }

    private record Period(String id, Validity validity) {}
}
