package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.authoring.diff.PackDiff.Change;
import vn.khuyenhoc.authoring.drl.PackageNames;
import vn.khuyenhoc.authoring.drl.RuleFolder.Written;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Group;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.catalogue.LevelRule;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Target;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.json.Json;
import vn.khuyenhoc.title.Title;

/** Everything that a pack says, piece by piece, whatever its files look like: by kind and name of the piece, then by field. */
final class Listing {
    /** Fields whose order means nothing. */
    private static final Set<String> UNORDERED = Set.of("kinds", "levels");

    private static final Set<String> APART = Set.of("groups", "levels", "criteria", "authorities");
    private final Map<String, Map<String, Map<String, String>>> pieces = new LinkedHashMap<>();

    private Listing(LocalPack pack) {
        Catalogue catalogue = pack.catalogue();
        Jurisdiction law = catalogue.in(pack.locality());
        if (pack.head() != null) {
            put("head", pack.head().name(), pack.head());
        }
        law.overlay().ifPresent(overlay -> put("overlay", overlay.id(), overlay));
        rules(pack);
        law.overlay().ifPresent(overlay -> gaps(overlay, law));
        law.sets().forEach(this::set);
        for (Title title : Title.values()) {
            authorities(title.code(), law.namings(title));
        }
        List<ObservationDefinition> observations = catalogue.observationCodes().stream()
                .flatMap(code -> catalogue.observation(code).stream())
                .toList();
        all("observation", observations, ObservationDefinition::code);
        all("document", catalogue.documents(), Document::code);
        all("target", catalogue.allTargets().stream().toList(), Target::code);
        all("requirement", catalogue.requirements(), Requirement::id);
        all("fact", catalogue.planFacts(), PlanFact::code);
        all("link", catalogue.links(), TitleLink::id);
        all("area", catalogue.territory().areas(), Area::code);
        all("body", catalogue.bodies().all(), Body::code);
    }

    /** What is different, piece by piece. */
    static List<Change> changes(LocalPack old, LocalPack fresh) {
        Map<String, Map<String, Map<String, String>>> before = new Listing(old).pieces;
        Map<String, Map<String, Map<String, String>>> after = new Listing(fresh).pieces;
        List<Change> changes = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>(before.keySet());
        kinds.addAll(after.keySet());
        for (String kind : kinds) {
            compare(kind, before.getOrDefault(kind, Map.of()), after.getOrDefault(kind, Map.of()), changes);
        }
        return changes;
    }

    private static void compare(
            String kind,
            Map<String, Map<String, String>> before,
            Map<String, Map<String, String>> after,
            List<Change> changes) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        for (String name : names) {
            Map<String, String> was = before.get(name);
            Map<String, String> is = after.get(name);
            if (was == null || is == null) {
                changes.add(new Change(kind, name, was == null ? null : shown(was), is == null ? null : shown(is)));
            } else if (!was.equals(is)) {
                changes.add(new Change(kind, name, differing(was, is), differing(is, was)));
            }
        }
    }

    private static String differing(Map<String, String> fields, Map<String, String> others) {
        Map<String, String> own = new TreeMap<>(fields);
        own.entrySet().removeIf(field -> field.getValue().equals(others.get(field.getKey())));
        return own.isEmpty() ? "-" : shown(own);
    }

    private static String shown(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> (field.getKey() + " " + field.getValue()).strip())
                .collect(Collectors.joining(", "));
    }

    private void rules(LocalPack pack) {
        for (Written rule : pack.rules().rules()) {
            String name = rule.rule().text();
            Map<String, String> fields = Map.of("", RuleText.of(rule.rule()), "package", rule.packageName());
            of(PackageNames.isOfGaps(rule.packageName()) ? "gapRule" : "rule").merge(name, fields, (one, other) -> {
                Map<String, String> both = new TreeMap<>(one);
                other.forEach((field, text) -> both.merge(field, text, (some, more) -> some + "; " + more));
                return both;
            });
        }
    }

    private void gaps(Overlay overlay, Jurisdiction law) {
        for (LocalGaps local : law.localGaps(overlay.validity().from())) {
            if (!local.rules().isEmpty()) {
                put("packages", overlay.id(), Map.of("gaps", local.rules()));
            }
            local.rulings().forEach(ruling -> put("ruling", ruling.rule(), ruling));
        }
    }

    private void set(CriteriaSet set) {
        put("set", set.id(), set);
        authorities(set.id(), set.authorities());
        for (LevelRule level : set.levels()) {
            put("level", set.id() + " " + level.level(), level);
        }
        for (Group group : set.groups()) {
            put("group", set.id() + " " + group.code(), group);
            for (Criterion criterion : group.criteria()) {
                String name = set.id() + " " + criterion.code();
                put("criterion", name, criterion);
                Objects.requireNonNull(of("criterion").get(name)).put("group", group.code());
            }
        }
    }

    private void authorities(String of, List<Authority> authorities) {
        authorities.forEach(
                authority -> put("authority", of + " " + authority.validity().from(), authority));
    }

    private <T> void all(String kind, Collection<T> pieces, Function<T, String> name) {
        pieces.forEach(piece -> put(kind, name.apply(piece), piece));
    }

    private Map<String, Map<String, String>> of(String kind) {
        return pieces.computeIfAbsent(kind, key -> new TreeMap<>());
    }

    private void put(String kind, String name, Object piece) {
        Map<String, String> fields = new TreeMap<>();
        JsonNode tree = Json.mapper().valueToTree(piece);
        tree.properties().stream()
                .filter(field -> !APART.contains(field.getKey())
                        || field.getValue().path(0).isValueNode())
                .forEach(field -> flatten(field.getKey(), field.getValue(), fields));
        of(kind).put(name, fields);
    }

    private static void flatten(String path, JsonNode node, Map<String, String> fields) {
        if (node.isObject()) {
            node.properties().forEach(field -> flatten(path + "." + field.getKey(), field.getValue(), fields));
        } else if (node.isArray() && UNORDERED.contains(path.substring(path.lastIndexOf('.') + 1))) {
            fields.put(
                    path,
                    new TreeSet<>(node.valueStream().map(JsonNode::asString).toList()).toString());
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "." + i, node.get(i), fields);
            }
        } else if (node.isNumber()) {
            fields.put(
                    path,
                    node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())
                            ? node.asString()
                            : node.decimalValue().stripTrailingZeros().toPlainString());
        } else if (!node.isNull()) {
            fields.put(path, node.asString());
        }
    }
}
