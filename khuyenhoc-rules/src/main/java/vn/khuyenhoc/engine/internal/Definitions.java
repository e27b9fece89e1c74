package vn.khuyenhoc.engine.internal;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Agreement;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.catalogue.PointTotal;

/** The observations of a catalogue with their places, found as quickly as rules find theirs. Immutable and thread-safe. */
public final class Definitions {
    private final Names codes;
    private final ObservationDefinition[] definitions;
    private final List<Agreement> agreements;
    private final List<PointTotal> totals;

    /** The definitions of a catalogue. */
    public Definitions(Catalogue catalogue) {
        List<String> all = List.copyOf(catalogue.observationCodes());
        this.codes = Names.of(all);
        this.definitions = all.stream()
                .map(code -> catalogue.observation(code).orElseThrow())
                .toArray(ObservationDefinition[]::new);
        this.agreements = catalogue.agreements();
        this.totals = catalogue.totals();
    }

    /** What any of some observations has to agree on with others. */
    List<Agreement> agreements(Collection<String> some) {
        return agreements.stream()
                .filter(agreement -> agreement.observations().stream().anyMatch(some::contains))
                .toList();
    }

    /** The totals of points that criteria sets limit as a whole. */
    List<PointTotal> totals() {
        return totals;
    }

    /** The place of a code; negative where it is none. */
    int place(String code) {
        return codes.of(code);
    }

    /** The definition of a code; null where it is none. */
    @Nullable
    ObservationDefinition of(String code) {
        int place = codes.of(code);
        return place < 0 ? null : definitions[place];
    }

    Names codes() {
        return codes;
    }
}
