package vn.khuyenhoc.catalogue.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Body;
import vn.khuyenhoc.catalogue.BodyKind;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.PaperList;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Source;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.catalogue.TitleLink;

/**
 * What plans are held against, and what documents say.
 *
 * @param sources sources by code
 * @param documents documents by code
 * @param targets targets of the national programmes and of overlays
 * @param areas areas by code
 * @param bodyKinds kinds of bodies by code
 * @param bodies bodies by code
 * @param planFacts what a plan can show, by code
 * @param requirements obligations in the order of their files
 * @param links what documents say of learning titles and other titles
 * @param papers the papers that documents ask for titles
 */
public record Planning(
        Map<String, Source> sources,
        Map<String, Document> documents,
        Targets targets,
        Map<String, Area> areas,
        Map<String, BodyKind> bodyKinds,
        Map<String, Body> bodies,
        Map<String, PlanFact> planFacts,
        List<Requirement> requirements,
        List<TitleLink> links,
        List<PaperList> papers) {

    static Planning of(CatalogueParts parts) {
        return new Planning(
                Map.copyOf(parts.sources),
                Map.copyOf(parts.documents),
                parts.targets,
                Map.copyOf(parts.areas),
                Map.copyOf(parts.bodyKinds),
                Map.copyOf(parts.bodies),
                Collections.unmodifiableMap(new LinkedHashMap<>(parts.planFacts)),
                List.copyOf(parts.requirements.values()),
                List.copyOf(parts.links.values()),
                List.copyOf(parts.papers));
    }
}
