package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Source;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Title;

/** What was read so far, with the places of each code, so that references and duplicates can be checked. */
public final class CatalogueParts {
    private static final Map<String, Words> KINDS = Map.ofEntries(
            Map.entry("source", new Words("nguồn", "source")),
            Map.entry("document", new Words("văn bản", "document")),
            Map.entry("observation", new Words("quan sát", "observation")),
            Map.entry("grade", new Words("bậc", "grade")),
            Map.entry("kind group", new Words("nhóm loại đơn vị", "group of kinds of units")),
            Map.entry("kind", new Words("loại đơn vị", "kind of unit")),
            Map.entry("criteria set", new Words("bộ tiêu chí", "criteria set")),
            Map.entry("group", new Words("nhóm tiêu chí", "group of criteria")),
            Map.entry("criterion", new Words("tiêu chí", "criterion")),
            Map.entry("overlay", new Words("lớp phủ", "overlay")),
            Map.entry("tightening", new Words("mức siết chặt của", "tightening of")),
            Map.entry("own base", new Words("mẫu số riêng của", "own base of")),
            Map.entry("area", new Words("địa bàn", "area")),
            Map.entry("body kind", new Words("loại cơ quan", "kind of body")),
            Map.entry("body", new Words("cơ quan", "body")),
            Map.entry("plan fact", new Words("yếu tố của kế hoạch", "plan fact")),
            Map.entry("gap code", new Words("mã khoảng trống", "gap code")),
            Map.entry("rule of gaps", new Words("luật khoảng trống", "rule of gaps")),
            Map.entry("requirement", new Words("nghĩa vụ", "requirement")),
            Map.entry("link", new Words("liên kết danh hiệu", "link of titles")),
            Map.entry("papers", new Words("giấy tờ của", "papers of")),
            Map.entry("base", new Words("mẫu số", "base")),
            Map.entry("title of a base", new Words("danh hiệu của mẫu số", "title of a base")),
            Map.entry("policy", new Words("quy ước", "policy")),
            Map.entry("target", new Words("mục tiêu", "target")));

    final Map<String, Source> sources = new TreeMap<>();
    final Map<String, Document> documents = new TreeMap<>();
    final Map<String, ObservationDefinition> observations = new TreeMap<>();
    final List<Agreement> agreements = new ArrayList<>();
    final Map<String, Set<UnitKind>> kindGroups = new TreeMap<>();
    final Set<UnitKind> inherentlyPublic = EnumSet.noneOf(UnitKind.class);
    final Map<UnitKind, Title> judgedAs = new EnumMap<>(UnitKind.class);
    final List<Gap> gaps = new ArrayList<>();
    final List<Place> gapPlaces = new ArrayList<>();
    final Map<String, CriteriaSet> sets = new LinkedHashMap<>();
    final List<OverlayFile> overlays = new ArrayList<>();
    final Map<String, Area> areas = new TreeMap<>();
    final Map<String, BodyKind> bodyKinds = new TreeMap<>();
    final Map<String, Body> bodies = new TreeMap<>();
    final Map<String, PlanFact> planFacts = new LinkedHashMap<>();
    final Map<String, Requirement> requirements = new LinkedHashMap<>();
    final Map<String, TitleLink> links = new LinkedHashMap<>();
    final List<PaperList> papers = new ArrayList<>();
    Targets targets = new Targets(List.of(), List.of(), Map.of(), Map.of());
    private final Map<String, Place> places = new TreeMap<>();
    private final Set<String> incomplete = new HashSet<>();

    /** Says that a code is new; one of a wrong form, and a second one, is a fault. */
    boolean isNew(String kind, String code, YamlNode node) {
        if (code.isEmpty()) {
            incomplete(kind);
            return false;
        }
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9._-]*")) {
            node.fault("code", code);
        }
        return isFirst(kind, code, node);
    }

    /** Says that a name is new; a second one is a fault that names both places. */
    boolean isFirst(String kind, String name, YamlNode node) {
        Place first = places.putIfAbsent(kind + " " + name, node.place());
        if (first != null) {
            node.fault("duplicate", words(kind), name, first);
        }
        return first == null;
    }

    /** Says that not all codes of a kind could be read, so that an unknown one may be among them. */
    void incomplete(String kind) {
        incomplete.add(kind);
    }

    /** Where a code was given first. */
    Place place(String kind, String code) {
        return places.getOrDefault(kind + " " + code, Place.of("", 0, 0));
    }

    /** A document that is cited must be registered. */
    public void requireDocument(String code, YamlNode node) {
        require("document", code, documents.keySet(), node);
    }

    /** A source that is named must be registered. */
    public void requireSource(String code, YamlNode node) {
        require("source", code, sources.keySet(), node);
    }

    void requireObservation(String code, YamlNode node) {
        require("observation", code, observations.keySet(), node);
    }

    /** A code that is named must be known; nothing is said of one that could not be read. */
    void require(String kind, String code, Set<String> known, YamlNode node) {
        boolean read = places.containsKey(kind + " " + code);
        if (!code.isEmpty() && !read && !known.contains(code) && !incomplete.contains(kind)) {
            node.fault("notRegistered", words(kind), code, YamlNode.nearest(code, known));
        }
    }

    /** A group that is named must be one of a set. */
    void requireGroup(String code, CriteriaSet set, YamlNode node) {
        List<String> groups = set.groups().stream().map(Group::code).toList();
        if (!code.isEmpty() && !groups.contains(code)) {
            node.fault("notRegistered", words("group"), code, YamlNode.nearest(code, groups));
        }
    }

    private static Words words(String kind) {
        return KINDS.getOrDefault(kind, new Words(kind, kind));
    }

    @Nullable
    ObservationDefinition observation(String code) {
        return observations.get(code);
    }

    /** The kinds that a group of kinds or a single kind stands for. */
    Set<UnitKind> kinds(YamlNode node) {
        String code = node.text();
        Set<UnitKind> group = kindGroups.get(code);
        if (group != null) {
            return group;
        }
        if (UnitKind.codes().contains(code)) {
            return EnumSet.of(UnitKind.of(code));
        }
        List<String> known = new ArrayList<>(kindGroups.keySet());
        known.addAll(UnitKind.codes());
        if (!incomplete.contains("kind group")) {
            node.unknown(code, known);
        }
        return Set.of();
    }
}
