package vn.khuyenhoc.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khuyenhoc.catalogue.internal.CatalogueFile;
import vn.khuyenhoc.catalogue.internal.CatalogueFiles;
import vn.khuyenhoc.catalogue.internal.CatalogueLoader;
import vn.khuyenhoc.catalogue.internal.LoadedCatalogue;
import vn.khuyenhoc.catalogue.internal.OverlayFile;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Title;

/**
 * The law as data: what is judged by which numbers, from when to when, and where it stands. Immutable and thread-safe.
 */
public final class Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private final LoadedCatalogue loaded;
    private final String digest;
    private final Map<String, Jurisdiction> jurisdictions = new TreeMap<>();

    private Catalogue(LoadedCatalogue loaded, String digest) {
        this.loaded = loaded;
        this.digest = digest;
        jurisdictions.put("", new Jurisdiction(loaded.sets(), loaded.gaps(), loaded.targets(), null));
        for (OverlayFile overlay : loaded.overlays()) {
            jurisdictions.put(
                    overlay.overlay().id(), new Jurisdiction(loaded.sets(), loaded.gaps(), loaded.targets(), overlay));
        }
    }

    /** The shipped catalogue. */
    public static Catalogue load() {
        return load(List.of());
    }

    /**
     * The shipped catalogue with overlays of localities.
     *
     * @param overlays folders that hold an {@code overlay.yaml} and, where they bring some, {@code criteria/*.yaml},
     *     {@code observations/*.yaml}, {@code requirements/*.yaml}, {@code targets/*.yaml}, {@code plan-facts*.yaml}, {@code territory*.yaml},
     *     {@code bodies*.yaml}, {@code links*.yaml}, {@code documents*.yaml} and {@code sources*.yaml}; a folder that stands twice counts once
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     */
    public static Catalogue load(List<Path> overlays) {
        Faults faults = new Faults();
        List<CatalogueFile> files = new ArrayList<>(CatalogueFiles.shipped());
        overlays.stream().distinct().forEach(folder -> files.addAll(CatalogueFiles.overlay(folder, faults)));
        return of(files, faults);
    }

    static Catalogue of(List<CatalogueFile> files, Faults faults) {
        LoadedCatalogue loaded = new CatalogueLoader(files, faults).load();
        faults.throwIfAny();
        Catalogue catalogue = new Catalogue(loaded, CatalogueFiles.digest(files));
        LOG.debug(
                "catalogue {}: {} criteria sets, {} overlays",
                catalogue.digest,
                loaded.sets().size(),
                loaded.overlays().size());
        return catalogue;
    }

    /** SHA-256 of all files, in hexadecimal. */
    public String digest() {
        return digest;
    }

    /**
     * The law that holds in a locality.
     *
     * @param overlay identifier of an overlay, or null for the nation
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     */
    public Jurisdiction in(@Nullable String overlay) {
        Jurisdiction jurisdiction = jurisdictions.get(overlay == null ? "" : overlay);
        if (jurisdiction == null) {
            List<String> known = overlays().stream().map(Overlay::id).toList();
            throw new IllegalArgumentException(
                    "locality \"" + overlay + "\"; maybe " + Suggestions.nearest(String.valueOf(overlay), known));
        }
        return jurisdiction;
    }

    /** The overlays by identifier. */
    public List<Overlay> overlays() {
        return loaded.overlays().stream().map(OverlayFile::overlay).toList();
    }

    /** The national criteria sets in the order of the index. */
    public List<CriteriaSet> sets() {
        return loaded.sets();
    }

    /** The national criteria sets and those of all overlays. */
    public List<CriteriaSet> allSets() {
        List<CriteriaSet> all = new ArrayList<>(loaded.sets());
        loaded.overlays().forEach(overlay -> all.addAll(overlay.sets()));
        return all;
    }

    /** The recorded gaps. */
    public List<Gap> gaps() {
        return loaded.gaps();
    }

    /** The targets of the national programmes, with the bases of all targets and the conventions of comparing. */
    public Targets targets() {
        return loaded.targets().in(null);
    }

    /** The targets of the national programmes and of all overlays. */
    public Targets allTargets() {
        return loaded.targets();
    }

    /** The obligations that documents lay on bodies, those of overlays among them, in the order of their files. */
    public List<Requirement> requirements() {
        return loaded.requirements();
    }

    /** The obligation with an identifier. */
    public Optional<Requirement> requirement(String id) {
        return loaded.requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** What documents say of learning titles and titles of other kinds, in the order of the files. */
    public List<TitleLink> links() {
        return loaded.links();
    }

    /** What plans can show, in the order of the files. */
    public Collection<PlanFact> planFacts() {
        return loaded.planFacts().values();
    }

    /** The plan fact with a code. */
    public Optional<PlanFact> planFact(String code) {
        return Optional.ofNullable(loaded.planFacts().get(code));
    }

    /** The areas, with those around them and those before them. */
    public Territory territory() {
        return loaded.territory();
    }

    /** The bodies and their kinds. */
    public Bodies bodies() {
        return loaded.bodies();
    }

    /** The documents in the order of their codes. */
    public Collection<Document> documents() {
        return new TreeMap<>(loaded.documents()).values();
    }

    /** The document with a code. */
    public Optional<Document> document(String code) {
        return Optional.ofNullable(loaded.documents().get(code));
    }

    /** The source with a code. */
    public Optional<Source> source(String code) {
        return Optional.ofNullable(loaded.sources().get(code));
    }

    /** The definition of an observation code. */
    public Optional<ObservationDefinition> observation(String code) {
        return Optional.ofNullable(loaded.observations().get(code));
    }

    /** All observation codes. */
    public Set<String> observationCodes() {
        return loaded.observations().keySet();
    }

    /** Whether units of a kind are public by nature. */
    public boolean inherentlyPublic(UnitKind kind) {
        return loaded.inherentlyPublic().contains(kind);
    }

    /** The title that units of a kind are judged for whatever tier manages them. */
    public Optional<Title> judgedAs(UnitKind kind) {
        return Optional.ofNullable(loaded.judgedAs().get(kind));
    }
}
