package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import vn.khuyenhoc.catalogue.BodyKind.Rank;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Lifetime;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** Which tier a title belongs to, and when that tier ends: a tier lasts as long as its People's Committees. */
final class Tiers {
    private static final String OFFICE = "peoples-committee";

    private Tiers() {}

    /** The last day on which a title has a subject; empty where it has no end, or is no title. */
    static Optional<LocalDate> lastDay(Catalogue catalogue, String indicator) {
        return tier(indicator).flatMap(tier -> lifetime(catalogue, tier)).map(Lifetime::to);
    }

    /** The days of a tier. */
    static Optional<Lifetime> lifetime(Catalogue catalogue, Tier tier) {
        return catalogue.bodies().kind(OFFICE).flatMap(kind -> kind.at(tier)).map(Rank::lifetime);
    }

    private static Optional<Tier> tier(String indicator) {
        return Title.codes().contains(indicator)
                ? Arrays.stream(Tier.values())
                        .filter(tier -> indicator.endsWith("-" + tier.name().toLowerCase(Locale.ROOT)))
                        .findFirst()
                : Optional.empty();
    }
}
