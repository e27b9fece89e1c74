package vn.khuyenhoc.nation.madeup;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/** The goals of all titles, looked up once for all subjects. Immutable. */
final class Goals {
    private final Map<Title, List<Goal>> ofTitle = new EnumMap<>(Title.class);
    private final Map<Tier, List<Goal>> ofTier = new EnumMap<>(Tier.class);

    Goals(Catalogue catalogue, NationPlan plan) {
        for (Title title : Title.values()) {
            ofTitle.put(title, Goal.of(catalogue, plan, List.of(title)));
        }
        for (Tier tier : Tier.values()) {
            ofTier.put(tier, Goal.of(catalogue, plan, titles(tier)));
        }
    }

    /** The goals of a title. */
    List<Goal> of(Title title) {
        return Objects.requireNonNull(ofTitle.get(title));
    }

    /** The goals of the administrative units of a tier. */
    List<Goal> of(Tier tier) {
        return Objects.requireNonNull(ofTier.get(tier));
    }

    private static List<Title> titles(Tier tier) {
        return Arrays.stream(Title.values())
                .filter(title -> title.name().endsWith("_" + tier.name()))
                .filter(title -> title.model() == Title.Model.STANDARD || title.model() == Title.Model.COMMUNITY)
                .toList();
    }
}
