package vn.khuyenhoc.catalogue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.khuyenhoc.catalogue.internal.CatalogueFile;
import vn.khuyenhoc.catalogue.internal.CatalogueFiles;
import vn.khuyenhoc.catalogue.internal.CatalogueLoader;
import vn.khuyenhoc.catalogue.internal.CatalogueSnapshot;
import vn.khuyenhoc.catalogue.internal.Judging;
import vn.khuyenhoc.catalogue.internal.Once;
import vn.khuyenhoc.catalogue.internal.OverlayConflicts;
import vn.khuyenhoc.catalogue.internal.OverlayFile;
import vn.khuyenhoc.catalogue.internal.Planning;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Title;

/**
 * The law as data: what is judged by which numbers, from when to when, and where it stands. Immutable and thread-safe.
 */
public final class Catalogue {
    private static final Logger LOG = LoggerFactory.getLogger(Catalogue.class);
    private final Judging judging;
    private final Supplier<Planning> planning;
    private final Supplier<Territory> territory;
    private final Supplier<Bodies> bodies;
    private final Supplier<List<PointTotal>> totals;
    private final Map<String, OverlayFile> overlays = new TreeMap<>();
    private final Map<String, Jurisdiction> jurisdictions = new ConcurrentHashMap<>();

    private Catalogue(Judging judging, Supplier<Planning> planning) {
        this.judging = judging;
        this.planning = new Once<>(planning);
        this.territory = new Once<>(() -> new Territory(this.planning.get().areas()));
        this.bodies = new Once<>(() ->
                new Bodies(this.planning.get().bodyKinds(), this.planning.get().bodies()));
        this.totals = new Once<>(() -> PointTotal.of(allSets(), this));
        judging.overlays().forEach(overlay -> overlays.put(overlay.overlay().id(), overlay));
        LOG.debug(
                "catalogue {}: {} criteria sets, {} overlays",
                judging.digest(),
                judging.sets().size(),
                overlays.size());
    }

    /** The shipped catalogue. */
    public static Catalogue load() {
        return CatalogueSnapshot.shipped()
                .map(snapshot -> new Catalogue(snapshot.judging(), snapshot::planning))
                .orElseGet(() -> load(List.of()));
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

    /**
     * The shipped catalogue with the overlay of a locality that was read already.
     *
     * @param overlay name of its folder
     * @param texts texts of its YAML files by path below the folder
     * @throws vn.khuyenhoc.text.FaultyInputException naming every fault of every file
     */
    public static Catalogue load(String overlay, Map<String, String> texts) {
        Faults faults = new Faults();
        List<CatalogueFile> files = new ArrayList<>(CatalogueFiles.shipped());
        new TreeMap<>(texts)
                .forEach((path, text) -> files.add(new CatalogueFile("overlays/" + overlay + "/" + path, text)));
        if (texts.isEmpty()) {
            faults.add(Place.of("overlays/" + overlay, 0, 0), "overlay.noHead");
        }
        return of(files, faults);
    }

    static Catalogue of(List<CatalogueFile> files, Faults faults) {
        CatalogueLoader loader = new CatalogueLoader(files, faults);
        loader.load();
        faults.throwIfAny();
        Planning planning = loader.planning();
        return new Catalogue(loader.judging(CatalogueFiles.digest(files)), () -> planning);
    }

    /** SHA-256 of all files, in hexadecimal. */
    public String digest() {
        return judging.digest();
    }

    /**
     * The law that holds in a locality.
     *
     * @param locality identifier of an overlay, or those of several joined by a plus sign, such as that of a province and that of a commune
     *     in it; null for the nation
     * @throws IllegalArgumentException if there is no such overlay; the message names those that exist
     * @throws vn.khuyenhoc.text.FaultyInputException if two of the overlays rule on the same thing, naming each
     */
    public Jurisdiction in(@Nullable String locality) {
        return jurisdictions.computeIfAbsent(locality == null ? "" : locality, this::jurisdiction);
    }

    private Jurisdiction jurisdiction(String locality) {
        List<OverlayFile> own = new ArrayList<>();
        for (String id : locality.isEmpty() ? new String[0] : locality.split("[+]", -1)) {
            OverlayFile overlay = overlays.get(id);
            if (overlay == null) {
                List<String> known = overlays().stream().map(Overlay::id).toList();
                throw new IllegalArgumentException("locality \"" + id + "\"; maybe " + Suggestions.nearest(id, known));
            }
            if (!own.contains(overlay)) {
                own.add(overlay);
            }
        }
        Faults faults = new Faults();
        OverlayConflicts.check(own, faults);
        faults.throwIfAny();
        return new Jurisdiction(judging.sets(), judging.gaps(), this::allTargets, own);
    }

    /** The overlays by identifier. */
    public List<Overlay> overlays() {
        return judging.overlays().stream().map(OverlayFile::overlay).toList();
    }

    /**
     * The packages of rules that the criteria of an overlay need, by criteria set.
     *
     * @param overlay identifier of an overlay
     */
    public Map<String, List<String>> rules(String overlay) {
        OverlayFile file = overlays.get(overlay);
        Map<String, List<String>> packages = new TreeMap<>();
        if (file != null) {
            file.sets().forEach(set -> packages.put(set.id(), set.rules()));
            file.additions().forEach(added -> packages.merge(added.set(), List.of(added.rules()), Catalogue::both));
        }
        return packages;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    /** The national criteria sets in the order of the index. */
    public List<CriteriaSet> sets() {
        return judging.sets();
    }

    /** The national criteria sets and those of all overlays. */
    public List<CriteriaSet> allSets() {
        List<CriteriaSet> all = new ArrayList<>(judging.sets());
        judging.overlays().forEach(overlay -> all.addAll(overlay.sets()));
        return all;
    }

    /** The totals of points that criteria sets limit as a whole. */
    public List<PointTotal> totals() {
        return totals.get();
    }

    /** The recorded gaps. */
    public List<Gap> gaps() {
        return judging.gaps();
    }

    /** The targets of the national programmes, with the bases of all targets and the conventions of comparing. */
    public Targets targets() {
        return planning.get().targets().in(null);
    }

    /** The targets of the national programmes and of all overlays. */
    public Targets allTargets() {
        return planning.get().targets();
    }

    /** The obligations that documents lay on bodies, those of overlays among them, in the order of their files. */
    public List<Requirement> requirements() {
        return planning.get().requirements();
    }

    /** The obligation with an identifier. */
    public Optional<Requirement> requirement(String id) {
        return planning.get().requirements().stream()
                .filter(requirement -> requirement.id().equals(id))
                .findFirst();
    }

    /** What documents say of learning titles and titles of other kinds, in the order of the files. */
    public List<TitleLink> links() {
        return planning.get().links();
    }

    /** The papers that documents ask for titles, in the order of the files. */
    public List<PaperList> papers() {
        return planning.get().papers();
    }

    /** The papers that a document asks for a title judged by a criteria set; empty where none names any. */
    public Optional<PaperList> papers(String set, Title title) {
        return papers().stream().filter(list -> list.covers(set, title)).findFirst();
    }

    /** What plans can show, in the order of the files. */
    public Collection<PlanFact> planFacts() {
        return planning.get().planFacts().values();
    }

    /** The plan fact with a code. */
    public Optional<PlanFact> planFact(String code) {
        return Optional.ofNullable(planning.get().planFacts().get(code));
    }

    /** The areas, with those around them and those before them. */
    public Territory territory() {
        return territory.get();
    }

    /** The bodies and their kinds. */
    public Bodies bodies() {
        return bodies.get();
    }

    /** The documents in the order of their codes. */
    public Collection<Document> documents() {
        return new TreeMap<>(planning.get().documents()).values();
    }

    /** The document with a code. */
    public Optional<Document> document(String code) {
        return Optional.ofNullable(planning.get().documents().get(code));
    }

    /** The source with a code. */
    public Optional<Source> source(String code) {
        return Optional.ofNullable(planning.get().sources().get(code));
    }

    /** The definition of an observation code. */
    public Optional<ObservationDefinition> observation(String code) {
        return Optional.ofNullable(judging.observations().get(code));
    }

    /** What observations have to agree on, in the order of the files. */
    public List<Agreement> agreements() {
        return judging.agreements();
    }

    /** All observation codes. */
    public Set<String> observationCodes() {
        return judging.observations().keySet();
    }

    /** Whether units of a kind are public by nature. */
    public boolean inherentlyPublic(UnitKind kind) {
        return judging.inherentlyPublic().contains(kind);
    }

    /** The title that units of a kind are judged for whatever tier manages them. */
    public Optional<Title> judgedAs(UnitKind kind) {
        return Optional.ofNullable(judging.judgedAs().get(kind));
    }
}
