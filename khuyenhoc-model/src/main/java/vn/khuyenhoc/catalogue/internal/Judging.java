package vn.khuyenhoc.catalogue.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Gap;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.subject.UnitKind;
import vn.khuyenhoc.title.Title;

/**
 * What titles are decided by.
 *
 * @param digest digest of all files
 * @param observations observation definitions by code
 * @param agreements what observations have to agree on
 * @param inherentlyPublic kinds of units that are public by nature
 * @param judgedAs kinds of units that are judged for one title whatever manages them
 * @param gaps recorded gaps
 * @param sets national criteria sets
 * @param overlays overlays
 */
public record Judging(
        String digest,
        Map<String, ObservationDefinition> observations,
        List<Agreement> agreements,
        Set<UnitKind> inherentlyPublic,
        Map<UnitKind, Title> judgedAs,
        List<Gap> gaps,
        List<CriteriaSet> sets,
        List<OverlayFile> overlays) {

    static Judging of(CatalogueParts parts, String digest) {
        return new Judging(
                digest,
                Map.copyOf(parts.observations),
                List.copyOf(parts.agreements),
                Set.copyOf(parts.inherentlyPublic),
                Map.copyOf(parts.judgedAs),
                List.copyOf(parts.gaps),
                List.copyOf(parts.sets.values()),
                List.copyOf(parts.overlays));
    }
}
