package vn.khuyenhoc.catalogue.internal;

import java.util.List;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.GapRuling;
import vn.khuyenhoc.catalogue.GapRuling.Kind;
import vn.khuyenhoc.catalogue.LocalGaps;
import vn.khuyenhoc.catalogue.Overlay;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.text.Words;

/** Reads what an overlay says of rules of gaps: {@code gaps} of its head. */
final class LocalGapReader {
    private static final String PACKAGE = "[a-z][a-z0-9_]*([.][a-z][a-z0-9_]*)*[.]gaps";
    private static final String RULE = "[A-Z][A-Z0-9_]* .+";
    private final CatalogueParts parts;

    LocalGapReader(CatalogueParts parts) {
        this.parts = parts;
    }

    LocalGaps read(YamlMap head, Overlay overlay) {
        if (!head.has("gaps")) {
            return new LocalGaps(overlay, List.of(), List.of());
        }
        YamlMap map = head.get("gaps").mapping();
        List<String> rules = map.list("rules", LocalGapReader::packageName);
        List<GapRuling> changed = map.list("change", node -> ruling(node, Kind.CHANGED, overlay));
        List<GapRuling> silenced = map.list("silence", node -> ruling(node, Kind.SILENCED, overlay));
        map.end();
        return new LocalGaps(
                overlay,
                rules,
                Stream.concat(changed.stream(), silenced.stream()).toList());
    }

    private static String packageName(YamlNode node) {
        String name = node.text();
        if (!name.isEmpty() && !name.matches(PACKAGE)) {
            node.fault("overlay.gapRules", name);
        }
        return name;
    }

    private GapRuling ruling(YamlNode node, Kind kind, Overlay overlay) {
        YamlMap map = node.mapping();
        String rule = map.get("rule").text();
        if (!rule.isEmpty() && !rule.matches(RULE)) {
            map.get("rule").fault("overlay.gapRule", rule);
        } else if (!rule.isEmpty()) {
            parts.isFirst("rule of gaps", overlay.id() + ":" + rule, map.get("rule"));
        }
        Words reason = map.get("reason").words();
        Words decidedBy = map.get("decidedBy").words();
        parts.requireDocument(map.get("document").text(), map.get("document"));
        Citation citation = Readings.citation(parts, "", map);
        map.end();
        return new GapRuling(kind, rule, reason, decidedBy, citation);
    }
}
