package vn.khuyenhoc.engine.internal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.catalogue.Criterion.Better;
import vn.khuyenhoc.catalogue.ObservationDefinition;
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
    private static final YesNo YES = new YesNo(true);
    private final Case judged;
    private final Read read;
    private final Slots slots;

    Targets(Case judged) {
        this.judged = judged;
        this.read = judged.read();
        this.slots = judged.set().slots();
    }

    /** The step that makes a criterion met; null where no observation can. */
    @Nullable
    Step met(PreparedCriterion criterion) {
        Better better = criterion.criterion().better();
        if (better == Better.HIGHER_THAN_PREVIOUS || better == Better.LOWER_THAN_PREVIOUS) {
            return againstPrevious(criterion, better == Better.HIGHER_THAN_PREVIOUS);
        }
        int[] needs = criterion.firstSlots();
        if (needs.length == 1) {
            BigDecimal wanted = judged.required(criterion.level()).plain(criterion.place());
            return only(criterion, needs[0], () -> reaching(criterion, needs[0]), wanted);
        }
        int[] open = Arrays.stream(needs).filter(this::lacks).toArray();
        int[] lacking = open.length == 0 ? needs : open;
        return step(
                criterion,
                lacking[0],
                Arrays.stream(lacking)
                        .mapToObj(slot -> observation(slot, reaching(criterion, slot)))
                        .toList());
    }

    /** Whether something is left to be done for an observation: what holds already needs no step. */
    private boolean lacks(int slot) {
        return read.isWithheld(slot) || !YES.equals(read.value(slot));
    }

    /** The step that gives a criterion a number of points. */
    Step points(PreparedCriterion criterion, BigDecimal points) {
        int slot = criterion.firstSlots()[0];
        Points wanted = read.isWithheld(slot) && read.number(slot) >= points.doubleValue()
                ? (Points) Objects.requireNonNull(read.value(slot))
                : new Points(points);
        return only(criterion, slot, () -> wanted, points);
    }

    private Step only(PreparedCriterion criterion, int slot, Supplier<Value> target, BigDecimal wanted) {
        int place = read.isWithheld(slot) ? -1 : read.place(slot);
        Step lately = place < 0 ? null : criterion.keptSteps().find(place, read, slot, wanted);
        if (lately != null) {
            return lately;
        }
        Step step = step(criterion, slot, List.of(observation(slot, target.get())));
        return place < 0 ? step : criterion.keptSteps().keep(place, read, slot, wanted, step);
    }

    private Step step(PreparedCriterion prepared, int first, List<Observation> targets) {
        Criterion criterion = prepared.criterion();
        Value from = read.value(first);
        return new Step(criterion.code(), criterion.name(), from, targets, more(from, targets.get(0)));
    }

    private static @Nullable Long more(@Nullable Value now, Observation target) {
        if (now instanceof Share from && target.value() instanceof Share to) {
            Long before = from.count();
            Long then = to.count();
            return before == null || then == null ? null : then - before;
        }
        return null;
    }

    private Observation observation(int slot, Value value) {
        return Observation.of(slots.definition(slot).code(), read.year(slot), value);
    }

    private Value reaching(PreparedCriterion criterion, int slot) {
        Value now = read.value(slot);
        return now != null && read.isWithheld(slot) && isEnough(criterion, slot) ? now : target(criterion, slot);
    }

    /** Whether a value that nothing shows would be enough if evidence showed it. */
    private boolean isEnough(PreparedCriterion criterion, int slot) {
        double declared = read.number(slot);
        double required = required(criterion);
        return criterion.criterion().better() == Better.LOWER ? declared <= required : declared >= required;
    }

    private Value target(PreparedCriterion criterion, int slot) {
        ObservationDefinition definition = slots.definition(slot);
        Required required = judged.required(criterion.level());
        return switch (definition.type()) {
            case YES_NO -> YES;
            case COUNT -> new Count((long) Math.ceil(required.value(criterion.place())));
            case SHARE ->
                share(
                        read.value(slot),
                        required.plain(criterion.place()),
                        criterion.criterion().better() == Better.LOWER ? RoundingMode.FLOOR : RoundingMode.CEILING);
            case POINTS -> new Points(required.plain(criterion.place()));
            case GRADE -> new Grade(definition.grades().get((int) required(criterion)));
            case DATE ->
                throw new IllegalStateException(
                        "no criterion requires a date: " + criterion.criterion().code());
        };
    }

    private double required(PreparedCriterion criterion) {
        return judged.required(criterion.level()).value(criterion.place());
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

    private @Nullable Step againstPrevious(PreparedCriterion criterion, boolean higher) {
        int now = criterion.firstSlots()[0];
        int before = criterion.firstSlots()[1];
        boolean share = slots.definition(now).type() == ValueType.SHARE;
        boolean previous = read.known(before);
        if (!previous && read.known(now)) {
            // where only this year's value is known, the year before has to be found on its other side
            double earlier = beyond(read.number(now), !higher, share);
            return earlier == read.number(now)
                    ? null
                    : step(criterion, now, List.of(observation(before, value(earlier, share))));
        }
        double base = previous ? read.number(before) : share ? SOME_SHARE : SOME_COUNT;
        double wanted = beyond(base, higher, share);
        if (wanted == base) {
            return null;
        }
        Observation target = observation(now, value(wanted, share));
        return step(
                criterion, now, previous ? List.of(target) : List.of(target, observation(before, value(base, share))));
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
