package vn.khuyenhoc.catalogue.internal;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.catalogue.Bodies;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Document;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.PlanFact;
import vn.khuyenhoc.catalogue.Requirement;
import vn.khuyenhoc.catalogue.Source;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.catalogue.Territory;
import vn.khuyenhoc.catalogue.TitleLink;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Title;

/**
 * Everything that was read.
 *
 * @param sources sources by code
 * @param documents documents by code
 * @param observations observation definitions by code
 * @param inherentlyPublic kinds of units that are public by nature
 * @param judgedAs kinds of units that are judged for one title whatever manages them
 * @param gaps recorded gaps
 * @param sets national criteria sets
 * @param overlays overlays
 * @param targets targets of the national programmes and of overlays
 * @param territory areas
 * @param bodies bodies and their kinds
 * @param planFacts what a plan can show, by code
 * @param requirements obligations in the order of their files
 * @param links what documents say of learning titles and other titles
 */
public record LoadedCatalogue(
        Map<String, Source> sources,
        Map<String, Document> documents,
        Map<String, ObservationDefinition> observations,
        Set<UnitKind> inherentlyPublic,
        Map<UnitKind, Title> judgedAs,
        List<Gap> gaps,
        List<CriteriaSet> sets,
        List<OverlayFile> overlays,
        Targets targets,
        Territory territory,
        Bodies bodies,
        Map<String, PlanFact> planFacts,
        List<Requirement> requirements,
        List<TitleLink> links) {

    static LoadedCatalogue of(CatalogueParts parts) {
        return new LoadedCatalogue(
                Map.copyOf(parts.sources),
                Map.copyOf(parts.documents),
                Map.copyOf(parts.observations),
                Set.copyOf(parts.inherentlyPublic),
                Map.copyOf(parts.judgedAs),
                List.copyOf(parts.gaps),
                List.copyOf(parts.sets.values()),
                List.copyOf(parts.overlays),
                parts.targets,
                new Territory(parts.areas),
                new Bodies(parts.bodyKinds, parts.bodies),
                Collections.unmodifiableMap(new LinkedHashMap<>(parts.planFacts)),
                List.copyOf(parts.requirements.values()),
                List.copyOf(parts.links.values()));
    }
}
