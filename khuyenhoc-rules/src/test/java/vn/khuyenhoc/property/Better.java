package vn.khuyenhoc.property;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.YesNo;

/** Makes one thing in a dossier better, by the way that the criterion says is better. */
final class Better {
    private final Catalogue catalogue;
    private final Random random;

    Better(Catalogue catalogue, Random random) {
        this.catalogue = catalogue;
        this.random = random;
    }

    /** The dossier with one of its observations made better; the same where nothing is known. */
    Drawn make(Drawn drawn) {
        List<Observation> better = new ArrayList<>();
        drawn.set()
                .criteria()
                .forEach(criterion -> criterion.needs().stream()
                        .flatMap(List::stream)
                        .forEach(need -> drawn.observation(
                                        need.code(), drawn.context().dataYear() - need.yearsBack())
                                .map(one ->
                                        Observation.of(one.code(), one.year(), better(criterion, need, one.value())))
                                .ifPresent(better::add)));
        return better.isEmpty() ? drawn : drawn.with(better.get(random.nextInt(better.size())));
    }

    private Value better(Criterion criterion, Need need, Value value) {
        boolean more = switch (criterion.better()) {
            case HIGHER -> true;
            case LOWER -> false;
            case HIGHER_THAN_PREVIOUS -> need.yearsBack() == 0;
            case LOWER_THAN_PREVIOUS -> need.yearsBack() == 1;
        };
        ObservationDefinition definition = catalogue.observation(need.code()).orElseThrow();
        return switch (value.type()) {
            case YES_NO -> new YesNo(true);
            case SHARE -> share((Share) value, more);
            case COUNT -> new Count(Math.max(0, ((Count) value).count() + (more ? 1 : -1) * random.nextInt(4)));
            case POINTS -> points((Points) value, definition);
            case GRADE -> grade((Grade) value, definition);
            case DATE -> value;
        };
    }

    private Share share(Share share, boolean more) {
        if (share.rate() != null) {
            BigDecimal step = new BigDecimal("0.01").multiply(BigDecimal.valueOf((more ? 1 : -1) * random.nextInt(5)));
            return new Share(
                    null, null, share.rate().add(step).max(BigDecimal.ZERO).min(BigDecimal.ONE));
        }
        long count = share.count() + (more ? 1L : -1L) * random.nextInt((int) (share.base() / 20 + 2));
        return Share.of(Math.max(0, Math.min(share.base(), count)), share.base());
    }

    private Points points(Points points, ObservationDefinition definition) {
        BigDecimal more = points.points().add(BigDecimal.valueOf(random.nextInt(300), 2));
        return new Points(definition.maximum() == null ? more : more.min(definition.maximum()));
    }

    private static Grade grade(Grade grade, ObservationDefinition definition) {
        int place = Math.min(definition.grades().size() - 1, definition.ordinal(grade.grade()) + 1);
        return new Grade(definition.grades().get(place));
    }
}
