package vn.khuyenhoc.benchmarks.trial;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;
import vn.khuyenhoc.title.Title;

/** Makes up what is observed of a subject: of a third all is reached, of others some is not, or is not known. */
public final class Sightings {
    private final Catalogue catalogue;
    private final CriteriaSet set;
    private final int year;
    /** Most people whom a share is of: a family has few. */
    private final int people;

    private final SplittableRandom random;

    /** Sightings for the criteria of a set. */
    public Sightings(Catalogue catalogue, CriteriaSet set, int year, SplittableRandom random) {
        this.catalogue = catalogue;
        this.set = set;
        this.year = year;
        this.people = set.titles().contains(Title.FAMILY) ? 6 : 60;
        this.random = random;
    }

    /** Observations of one subject, in the order of the set. */
    public List<Observation> next() {
        double draw = random.nextDouble();
        double reached = draw < 0.35 ? 1 : draw < 0.7 ? 0.85 : 0.95;
        double known = draw < 0.7 ? 1 : 0.9;
        List<Observation> observations = new ArrayList<>();
        set.criteria().forEach(criterion -> {
            var need = criterion.needs().get(0).get(0);
            ObservationDefinition definition =
                    catalogue.observation(need.code()).orElseThrow();
            double chance = definition.derivation() == null ? known : 0.05;
            if (random.nextDouble() < chance) {
                boolean enough = random.nextDouble() < reached;
                observations.add(Observation.of(need.code(), year, value(criterion, definition, enough)));
            }
        });
        return observations;
    }

    private Value value(Criterion criterion, ObservationDefinition definition, boolean enough) {
        return switch (definition.type()) {
            case YES_NO -> new YesNo(enough);
            case COUNT -> new Count(count(criterion, enough));
            case SHARE -> share(criterion, enough);
            case POINTS -> points(criterion, enough);
            case DATE, GRADE -> throw new IllegalArgumentException(definition.code());
        };
    }

    private double required(Criterion criterion) {
        var threshold = criterion.threshold();
        if (threshold == null) {
            return 0;
        }
        int level = 1 + random.nextInt(set.levels().size());
        var byArea = threshold.at(level);
        return byArea == null ? 0 : byArea.normal().doubleValue();
    }

    private long count(Criterion criterion, boolean enough) {
        long required = (long) required(criterion);
        long distance = random.nextInt(3);
        boolean up = enough == (criterion.better() != Better.LOWER);
        return Math.max(0, up ? required + distance : required - 1 - distance);
    }

    private Share share(Criterion criterion, boolean enough) {
        long base = 1L + random.nextInt(people);
        double required = required(criterion);
        if (random.nextInt(10) == 0) {
            return Share.of(BigDecimal.valueOf(random.nextInt(101), 2).toPlainString());
        }
        long edge = (long) Math.ceil(required * base);
        long count = enough ? edge + random.nextInt(3) : edge - 1 - random.nextInt(3);
        return Share.of(Math.min(base, Math.max(0, count)), base);
    }

    private Points points(Criterion criterion, boolean enough) {
        BigDecimal maximum = java.util.Objects.requireNonNull(criterion.maximum());
        int most = maximum.intValue();
        int required = (int) required(criterion);
        int points = enough
                ? required + random.nextInt(Math.max(1, most - required + 1))
                : random.nextInt(Math.max(1, required));
        boolean half = points < most && random.nextInt(200) == 0;
        return new Points(half ? BigDecimal.valueOf(points * 10L + 5, 1) : BigDecimal.valueOf(points));
    }
}
