package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlFile;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** Reads all files of the catalogue in the order of their references: sources, documents, kinds, observations, sets, overlays. */
public final class CatalogueLoader {
    private static final Words GAP = new Words("khoảng trống", "a gap");
    private final CatalogueParts parts = new CatalogueParts();
    private final Faults faults;
    private final Map<FileKind, List<Read>> files = new EnumMap<>(FileKind.class);
    private final PartsReader reader = new PartsReader(parts);

    /** A loader for files; what is wrong goes to {@code faults}. */
    public CatalogueLoader(List<CatalogueFile> files, Faults faults) {
        this.faults = faults;
        for (CatalogueFile file : files) {
            FileKind.of(file)
                    .ifPresentOrElse(
                            kind -> read(file, kind), () -> faults.add(Place.of(file.name(), 0, 0), "file.unknown"));
        }
        requireHeads(files);
    }

    private void read(CatalogueFile file, FileKind kind) {
        YamlMap map = YamlFile.read(file.name(), file.text(), faults);
        if (map == null) {
            kind.registers().forEach(parts::incomplete);
        } else {
            files.computeIfAbsent(kind, key -> new ArrayList<>()).add(new Read(file, map));
        }
    }

    private void requireHeads(List<CatalogueFile> all) {
        Map<String, CatalogueFile> overlays = new LinkedHashMap<>();
        all.forEach(file -> overlays.putIfAbsent(file.overlay(), file));
        overlays.remove("");
        all.stream()
                .filter(file -> file.within().equals("overlay.yaml"))
                .forEach(head -> overlays.remove(head.overlay()));
        overlays.values().forEach(file -> faults.add(Place.of(file.root(), 0, 0), "overlay.noHead"));
    }

    /** Reads everything. */
    public void load() {
        each(FileKind.SOURCES, reader::sources);
        each(FileKind.DOCUMENTS, reader::documents);
        each(FileKind.DOCUMENTS, reader::checkReplaced);
        each(FileKind.UNIT_KINDS, reader::unitKinds);
        each(FileKind.OBSERVATIONS, reader::observations);
        reader.agreements();
        each(FileKind.OBSERVATIONS, reader::checkReadings);
        each(FileKind.GAPS, reader::gaps);
        targets();
        bodies();
        requirements();
        of(FileKind.CRITERIA).stream()
                .filter(read -> read.file().overlay().isEmpty())
                .forEach(read -> nationalSet(read.map()));
        each(FileKind.PAPERS, new PaperReader(parts)::papers);
        each(FileKind.AMENDMENTS, new AmendmentReader(parts)::read);
        of(FileKind.HEAD).forEach(this::overlay);
        each(FileKind.LINKS, new LinkReader(parts)::links);
        checkOverlaps();
    }

    /** What titles are decided by, once everything is read. */
    public Judging judging(String digest) {
        return Judging.of(parts, digest);
    }

    /** What plans are held against, once everything is read. */
    public Planning planning() {
        return Planning.of(parts);
    }

    private List<Read> of(FileKind kind) {
        return files.getOrDefault(kind, List.of());
    }

    private void each(FileKind kind, Consumer<YamlMap> reading) {
        of(kind).forEach(read -> reading.accept(read.map()));
    }

    private void targets() {
        TargetReader targets = new TargetReader(parts);
        each(FileKind.BASES, targets::bases);
        each(FileKind.POLICIES, targets::policies);
        of(FileKind.TARGETS).stream()
                .sorted(Comparator.comparing(read -> !read.file().overlay().isEmpty()))
                .forEach(read -> targets.document(read.map(), overlayId(read.file())));
        parts.targets = targets.targets();
    }

    /** The identifier of the overlay that a file belongs to; null for the nation. */
    private @Nullable String overlayId(CatalogueFile file) {
        return file.overlay().isEmpty()
                ? null
                : of(FileKind.HEAD).stream()
                        .filter(head -> head.file().overlay().equals(file.overlay()))
                        .map(head -> head.map().get("id").text())
                        .findFirst()
                        .orElse(file.overlay());
    }

    private void bodies() {
        BodyReader bodies = new BodyReader(parts);
        each(FileKind.TERRITORY, bodies::territory);
        each(FileKind.TERRITORY, bodies::checkAreas);
        each(FileKind.BODY_KINDS, bodies::kinds);
        each(FileKind.BODIES, bodies::bodies);
        each(FileKind.BODIES, bodies::checkBodies);
    }

    private void requirements() {
        RequirementReader requirements = new RequirementReader(parts);
        of(FileKind.PLAN_FACTS)
                .forEach(read ->
                        requirements.facts(read.map(), !read.file().overlay().isEmpty()));
        of(FileKind.REQUIREMENTS)
                .forEach(read ->
                        requirements.document(read.map(), !read.file().overlay().isEmpty()));
        each(FileKind.REQUIREMENTS, requirements::checkMerged);
    }

    private void nationalSet(YamlMap map) {
        CriteriaSet set = new CriteriaSetReader(parts, null, false).read(map);
        if (parts.isNew("criteria set", set.id(), map.node())) {
            parts.sets.put(set.id(), set);
        }
    }

    private void overlay(Read head) {
        List<YamlMap> sets = of(FileKind.CRITERIA).stream()
                .filter(read -> read.file().overlay().equals(head.file().overlay()))
                .map(Read::map)
                .toList();
        parts.overlays.add(new OverlayReader(parts).read(head.map(), sets));
    }

    /** No two sets of the nation or of one overlay, and no set and gap, may be in force for a title on one day. */
    private void checkOverlaps() {
        for (Title title : Title.values()) {
            List<Period> periods = new ArrayList<>(periods(title, parts.sets.values()));
            for (int i = 0; i < parts.gaps.size(); i++) {
                Gap gap = parts.gaps.get(i);
                if (gap.title() == title) {
                    periods.add(new Period(GAP, gap.validity(), parts.gapPlaces.get(i)));
                }
            }
            checkOverlaps(title, periods);
            parts.overlays.forEach(overlay -> checkOverlaps(title, periods(title, overlay.sets())));
        }
    }

    private List<Period> periods(Title title, Collection<CriteriaSet> sets) {
        return sets.stream()
                .filter(set -> set.titles().contains(title))
                .map(set -> new Period(set.id(), set.validity(), parts.place("criteria set", set.id())))
                .toList();
    }

    private void checkOverlaps(Title title, List<Period> periods) {
        for (int later = 1; later < periods.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                Period one = periods.get(earlier);
                Period other = periods.get(later);
                if (one.validity().overlaps(other.validity())) {
                    faults.add(other.place(), "validity.overlap", title.code(), other.name(), one.name(), one.place());
                }
            }
        }
    }

    private record Read(CatalogueFile file, YamlMap map) {}

    private record Period(Object name, Validity validity, Place place) {}
}
