package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Source;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;
import vn.khuyenhoc.title.Title;

/** What was read so far, with the places of each code, so that references and duplicates can be checked. */
public final class CatalogueParts {
    final Map<String, Source> sources = new TreeMap<>();
    final Map<String, Document> documents = new TreeMap<>();
    final Map<String, ObservationDefinition> observations = new TreeMap<>();
    final Map<String, Set<UnitKind>> kindGroups = new TreeMap<>();
    final Set<UnitKind> inherentlyPublic = EnumSet.noneOf(UnitKind.class);
    final Map<UnitKind, Title> judgedAs = new EnumMap<>(UnitKind.class);
    final List<Gap> gaps = new ArrayList<>();
    final Map<String, CriteriaSet> sets = new LinkedHashMap<>();
    final List<OverlayFile> overlays = new ArrayList<>();
    Targets targets = new Targets(List.of(), Map.of(), Map.of());
    private final Map<String, Place> places = new TreeMap<>();

    /** Says that a code is new; a second one is a fault that names both places. */
    boolean isNew(String kind, String code, YamlNode node) {
        Place first = places.putIfAbsent(kind + " " + code, node.place());
        if (first != null) {
            node.fault("duplicate", kind, code, first);
        }
        return first == null;
    }

    /** Where a criteria set stands. */
    Place setPlace(String id) {
        return places.getOrDefault("set " + id, Place.of("", 0, 0));
    }

    void setPlace(String id, Place place) {
        places.putIfAbsent("set " + id, place);
    }

    void newCriterion(String code, YamlNode node) {
        isNew("criterion", code, node);
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

    private static void require(String kind, String code, Set<String> known, YamlNode node) {
        if (!known.contains(code)) {
            node.fault("notRegistered", kind, code, Suggestions.nearest(code, known));
        }
    }

    @Nullable ObservationDefinition observation(String code) {
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
        node.fault("unknown", code, Suggestions.nearest(code, known));
        return Set.of();
    }
}
