package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.Criterion.Need;
import vn.khuyenhoc.catalogue.ObservationDefinition;
import vn.khuyenhoc.decision.Observed;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.observation.Count;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Points;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;
import vn.khuyenhoc.observation.ValueType;
import vn.khuyenhoc.observation.YesNo;

/** What would have to be observed for a criterion to be met: the nearest values to what is observed now. */
final class Targets {
    private static final BigDecimal SMALLEST_SHARE = new BigDecimal("0.0001");
    /** What is taken for the year before where nothing is known of it. */
    private static final double SOME_SHARE = 0.5;

    private static final double SOME_COUNT = 1;
    private final Catalogue catalogue;
    private final Case judged;

    Targets(Catalogue catalogue, Case judged) {
        this.catalogue = catalogue;
        this.judged = judged;
    }

    /** The step that makes a criterion met at a level; null where no observation can. */
    @Nullable
    Step met(Criterion criterion, int level) {
        if (criterion.better() == Better.HIGHER_THAN_PREVIOUS || criterion.better() == Better.LOWER_THAN_PREVIOUS) {
            return againstPrevious(criterion);
        }
        List<Need> needs = criterion.needs().stream().map(any -> any.get(0)).toList();
        List<Need> open = needs.stream().filter(this::lacks).toList();
        List<Need> lacking = open.isEmpty() ? needs : open;
        List<Observation> targets = lacking.stream()
                .map(need -> observation(need, reaching(criterion, need, level)))
                .toList();
        return step(criterion, lacking.get(0), targets);
    }

    /** Whether something is left to be done for an observation: what holds already needs no step. */
    private boolean lacks(Need need) {
        return !new YesNo(true).equals(judged.reading(need).observed().value());
    }

    /** The step that gives a criterion a number of points. */
    Step points(Criterion criterion, BigDecimal points) {
        Need need = first(criterion);
        return step(criterion, need, List.of(observation(need, new Points(points))));
    }

    private Step step(Criterion criterion, Need first, List<Observation> targets) {
        Observed observed = judged.reading(first).observed();
        return new Step(criterion.code(), criterion.name(), observed.value(), targets, more(observed, targets.get(0)));
    }

    private static @Nullable Long more(Observed observed, Observation target) {
        if (observed.value() instanceof Share from && target.value() instanceof Share to) {
            Long now = from.count();
            Long then = to.count();
            return now == null || then == null ? null : then - now;
        }
        return null;
    }

    private Observation observation(Need need, Value value) {
        return Observation.of(need.code(), judged.reading(need).observed().year(), value);
    }

    private Value reaching(Criterion criterion, Need need, int level) {
        ObservationDefinition definition = catalogue.observation(need.code()).orElseThrow();
        double required = judged.requiredStrict(level, criterion.code());
        return switch (definition.type()) {
            case YES_NO -> new YesNo(true);
            case COUNT -> new Count((long) Math.ceil(required));
            case SHARE ->
                share(
                        judged.reading(need).observed().value(),
                        Findings.plain(required),
                        criterion.better() == Better.LOWER ? RoundingMode.FLOOR : RoundingMode.CEILING);
            case POINTS -> new Points(Findings.plain(required));
            case GRADE -> new Grade(definition.grades().get((int) required));
            case DATE -> throw new IllegalStateException("no criterion requires a date: " + criterion.code());
        };
    }

    private static Share share(@Nullable Value now, BigDecimal required, RoundingMode rounding) {
        if (now instanceof Share share) {
            Long base = share.base();
            if (base != null) {
                BigDecimal count = required.multiply(BigDecimal.valueOf(base)).setScale(0, rounding);
                return Share.of(count.longValueExact(), base);
            }
        }
        return new Share(null, null, required);
    }

    private @Nullable Step againstPrevious(Criterion criterion) {
        Need now = first(criterion);
        Need before = criterion.needs().get(1).get(0);
        boolean higher = criterion.better() == Better.HIGHER_THAN_PREVIOUS;
        Reading previous = judged.reading(before);
        boolean share = catalogue.observation(now.code()).orElseThrow().type() == ValueType.SHARE;
        Reading current = judged.reading(now);
        if (!previous.known() && current.known()) {
            return beforeCurrent(criterion, before, current.least(), higher, share);
        }
        double base = previous.known() ? previous.least() : share ? SOME_SHARE : SOME_COUNT;
        double wanted = beyond(base, higher, share);
        if (wanted == base) {
            return null;
        }
        List<Observation> targets = new ArrayList<>();
        targets.add(observation(now, value(wanted, share)));
        if (!previous.known()) {
            targets.add(observation(before, value(base, share)));
        }
        return step(criterion, now, targets);
    }

    /** Where only this year's value is known, the year before has to be found on its other side. */
    private @Nullable Step beforeCurrent(
            Criterion criterion, Need before, double current, boolean higher, boolean share) {
        double earlier = beyond(current, !higher, share);
        return earlier == current
                ? null
                : step(criterion, first(criterion), List.of(observation(before, value(earlier, share))));
    }

    private static Need first(Criterion criterion) {
        return criterion.needs().get(0).get(0);
    }

    /** The next value above or below another; the other itself where there is none. */
    private static double beyond(double base, boolean higher, boolean share) {
        double step = share ? SMALLEST_SHARE.doubleValue() : 1;
        double wanted = higher ? base + step : Math.max(0, base - step);
        return share ? Math.min(1, wanted) : wanted;
    }

    private static Value value(double number, boolean share) {
        return share ? new Share(null, null, BigDecimal.valueOf(number)) : new Count((long) number);
    }
}
