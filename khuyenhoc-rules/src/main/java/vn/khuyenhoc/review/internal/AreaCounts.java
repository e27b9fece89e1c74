package vn.khuyenhoc.review.internal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.Targets;
import vn.khuyenhoc.catalogue.Territory;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.review.fact.Amount;
import vn.khuyenhoc.review.fact.Count;
import vn.khuyenhoc.review.fact.Figure;
import vn.khuyenhoc.title.Tier;

/** How many areas of a level an area has, by the base that counts them, where the catalogue names all of them. */
final class AreaCounts {
    private AreaCounts() {}

    static List<Count> of(Territory territory, Targets targets, String area, LocalDate day) {
        return Arrays.stream(Tier.values())
                .flatMap(tier -> territory.count(area, tier, day).stream()
                        .boxed()
                        .flatMap(number -> bases(targets, tier).map(base -> count(base, number))))
                .toList();
    }

    private static Stream<TargetBase> bases(Targets targets, Tier tier) {
        String community = "community-" + tier.name().toLowerCase(Locale.ROOT);
        return targets.bases().values().stream()
                .filter(base ->
                        base.titles().stream().anyMatch(title -> title.code().equals(community)));
    }

    private static Count count(TargetBase base, int number) {
        return new Count(Figure.PLACE, "areas", base.code(), new Amount(Interval.exactly(number), number), "");
    }
}
