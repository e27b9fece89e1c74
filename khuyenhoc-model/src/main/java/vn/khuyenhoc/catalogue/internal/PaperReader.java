package vn.khuyenhoc.catalogue.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Paper;
import vn.khuyenhoc.catalogue.PaperKind;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.catalogue.PaperParty;
import vn.khuyenhoc.catalogue.PaperRole;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;
import vn.khuyenhoc.title.Title;

/** Reads the papers that documents ask for titles. */
final class PaperReader {
    private final CatalogueParts parts;

    PaperReader(CatalogueParts parts) {
        this.parts = parts;
    }

    /** Reads {@code papers/*.yaml}. */
    void papers(YamlMap file) {
        String document = file.get("document").text();
        parts.requireDocument(document, file.get("document"));
        for (YamlNode node : file.get("lists").list()) {
            YamlMap map = node.mapping();
            PaperList list = list(map, document);
            map.end();
            for (String set : list.sets()) {
                list.titles().forEach(title -> parts.isFirst("papers", set + " " + title.code(), node));
            }
            parts.papers.add(list);
        }
        file.end();
    }

    private PaperList list(YamlMap map, String document) {
        List<String> sets = map.get("sets").list(this::set);
        List<Title> titles = map.get("titles").list(node -> title(node, sets));
        Set<String> codes = new HashSet<>();
        List<Paper> asking = map.list("asking", node -> paper(node, document, codes));
        List<Paper> deciding = map.list("deciding", node -> paper(node, document, codes));
        return new PaperList(
                sets,
                titles,
                asking,
                deciding,
                map.list("attached", YamlNode::words),
                map.list("missing", YamlNode::words));
    }

    private String set(YamlNode node) {
        String id = node.text();
        parts.require("criteria set", id, parts.sets.keySet(), node);
        return id;
    }

    private Title title(YamlNode node, List<String> sets) {
        Title title = node.constant(Title.class);
        List<String> judged = sets.stream()
                .map(parts.sets::get)
                .filter(set -> set != null)
                .map(CriteriaSet::titles)
                .flatMap(List::stream)
                .map(Title::code)
                .toList();
        if (!judged.isEmpty() && !judged.contains(title.code())) {
            node.unknown(title.code(), judged);
        }
        return title;
    }

    private Paper paper(YamlNode node, String document, Set<String> codes) {
        YamlMap map = node.mapping();
        String code = map.get("code").text();
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            map.get("code").fault("code", code);
        }
        if (!codes.add(code)) {
            map.get("code").fault("paper.twice", code);
        }
        Paper paper = new Paper(
                code,
                map.get("kind").constant(PaperKind.class),
                map.get("name").words(),
                parties(map, "by"),
                map.has("to") ? parties(map, "to") : List.of(),
                map.optional("present", YamlNode::words),
                Readings.citation(parts, document, map),
                map.optional("note", YamlNode::words));
        map.end();
        return paper;
    }

    /** Whoever it is, or a list of them by period; periods share no day. */
    private static List<PaperParty> parties(YamlMap map, String key) {
        YamlNode value = map.get(key);
        if (!value.isList()) {
            return List.of(party(value));
        }
        List<PaperParty> parties = new ArrayList<>(value.list(PaperReader::party));
        Readings.requireApart(
                parties.stream().map(party -> known(party.validity())).toList(), value.list());
        return parties;
    }

    private static Validity known(@Nullable Validity validity) {
        return validity == null ? Readings.ALWAYS : validity;
    }

    /** A role alone, or a mapping with a role or a name and its days. */
    private static PaperParty party(YamlNode node) {
        if (!node.isMap()) {
            return new PaperParty(node.constant(PaperRole.class), null, null);
        }
        YamlMap map = node.mapping();
        boolean named = map.has("name");
        PaperParty party = new PaperParty(
                named ? PaperRole.NAMED : map.get("role").constant(PaperRole.class),
                named ? map.get("name").words() : null,
                map.has("from") || map.has("to") ? Readings.validity(map) : null);
        map.end();
        return party;
    }
}
