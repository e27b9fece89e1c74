package vn.khuyenhoc.engine.internal;

import java.util.Objects;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.observation.Share;
import vn.khuyenhoc.observation.Value;

/** What a dossier would come to at the end of a way: advice never leads to what cannot all be true. */
final class Foreseen {
    private final Slots slots;
    private final Read read;

    private Foreseen(Case judged, Way way) {
        this.slots = judged.set().slots();
        this.read = judged.read().copy();
        way.steps().stream().map(Step::targets).forEach(targets -> targets.forEach(this::take));
    }

    /** Whether something that a way leads to could not be true together with what is known otherwise. */
    static boolean isContradicted(Case judged, Way way) {
        Tie[] ties = judged.set().ties();
        if (ties.length == 0) {
            return false;
        }
        Foreseen after = new Foreseen(judged, way);
        for (Tie tie : ties) {
            tie.check(after.read);
        }
        return way.steps().stream().flatMap(step -> step.targets().stream()).anyMatch(after::isContradicted);
    }

    private void take(Observation target) {
        int slot = slot(target);
        if (slot >= 0) {
            read.declare(slot, target.value(), slots.number(slot, target.value()));
        }
    }

    /** The slot of what is observed in the data year, of which alone something is tied. */
    private int slot(Observation target) {
        int slot = slots.codes().of(target.code());
        return slot >= 0 && read.year(slot) == target.year() ? slot : -1;
    }

    private boolean isContradicted(Observation target) {
        int slot = slot(target);
        return slot >= 0 && (read.contradicted(slot) || isNoReading(slot));
    }

    /** Whether the text has several readings of it, all of them known, and it would be none. */
    private boolean isNoReading(int slot) {
        if (!slots.isAmbiguous(slot)) {
            return false;
        }
        Value figure = Objects.requireNonNull(read.value(slot));
        for (int reading : slots.readings(slot)) {
            Value known = read.value(reading);
            if (known == null || Shares.areOne((Share) figure, (Share) known)) {
                return false;
            }
        }
        return true;
    }
}
