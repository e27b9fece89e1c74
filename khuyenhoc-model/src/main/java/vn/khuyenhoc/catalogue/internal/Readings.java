package vn.khuyenhoc.catalogue.internal;

import java.time.LocalDate;
import java.util.List;
import vn.khuyenhoc.catalogue.Authority;
import vn.khuyenhoc.catalogue.Citation;
import vn.khuyenhoc.catalogue.SourceMark;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.internal.yaml.YamlMap;
import vn.khuyenhoc.internal.yaml.YamlNode;

/** Readings that several kinds of files share. */
public final class Readings {
    /** Stands in for a period that could not be read; it shares no day with any other. */
    static final Validity NEVER = new Validity(LocalDate.MAX, LocalDate.MIN);

    /** A period without an end on either side. */
    static final Validity ALWAYS = new Validity(LocalDate.MIN, null);

    private Readings() {}

    /** Clause, mark and source of a mapping of its own. */
    static Citation citation(CatalogueParts parts, String document, YamlNode node) {
        YamlMap map = node.mapping();
        Citation citation = citation(parts, document, map);
        map.end();
        return citation;
    }

    /** Clause, mark and source among the keys of a mapping; {@code document} where it differs from the file's. */
    public static Citation citation(CatalogueParts parts, String document, YamlMap map) {
        String other = map.optional("document", YamlNode::text);
        if (other != null) {
            parts.requireDocument(other, map.get("document"));
        }
        SourceMark mark = map.get("mark").constant(SourceMark.class);
        String source = map.get("source").text();
        parts.requireSource(source, map.get("source"));
        return new Citation(other == null ? document : other, map.get("clause").text(), mark, source);
    }

    /** {@code from} and {@code to} of a mapping of its own. */
    static Validity validity(YamlNode node) {
        YamlMap map = node.mapping();
        Validity validity = validity(map);
        map.end();
        return validity;
    }

    /** {@code from} and {@code to}; an end before the beginning is a fault. */
    public static Validity validity(YamlMap map) {
        boolean given = map.has("from");
        LocalDate from = map.get("from").day();
        LocalDate to = map.optional("to", YamlNode::day);
        if (!given || from.equals(LocalDate.MIN) || LocalDate.MIN.equals(to)) {
            return NEVER;
        }
        if (to != null && to.isBefore(from)) {
            map.get("to").fault("validity.empty", from, to);
            return NEVER;
        }
        return new Validity(from, to);
    }

    /** Says that of periods, each with its node, no two may share a day. */
    static void requireApart(List<Validity> periods, List<YamlNode> nodes) {
        for (int later = 1; later < periods.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (periods.get(earlier).overlaps(periods.get(later))) {
                    nodes.get(later)
                            .fault("validity.periods", nodes.get(earlier).place());
                }
            }
        }
    }

    /** One period of an authority; without a name it is unresolved. */
    static Authority authority(CatalogueParts parts, String document, YamlNode node) {
        YamlMap map = node.mapping();
        Authority authority = authority(parts, document, map);
        map.end();
        return authority;
    }

    /** One period of an authority among the keys of a mapping. */
    static Authority authority(CatalogueParts parts, String document, YamlMap map) {
        return new Authority(
                validity(map),
                map.optional("name", YamlNode::words),
                citation(parts, document, map),
                map.optional("note", YamlNode::words));
    }
}
