package vn.khuyenhoc.json.internal;

import java.util.List;
import vn.khuyenhoc.decision.Step;
import vn.khuyenhoc.decision.Way;
import vn.khuyenhoc.observation.Grade;
import vn.khuyenhoc.observation.Observation;

/** The JSON of ways to a level. For one thread. */
final class WayBytes {
    private final Bytes out;
    private final Shared shared;

    WayBytes(Bytes out, Shared shared) {
        this.out = out;
        this.shared = shared;
    }

    /** Adds a way. */
    void add(Way way) {
        out.ascii("{\"level\":").number(way.level());
        out.ascii(",\"steps\":[");
        List<Step> steps = way.steps();
        for (int i = 0; i < steps.size(); i++) {
            step(steps.get(i), i == 0 ? "{\"criterion\":" : ",{\"criterion\":");
        }
        out.ascii("],\"points\":");
        ValueBytes.add(Unusual.unlessGiven(way.points()), out, shared);
        out.add('}');
    }

    private void step(Step step, String name) {
        out.ascii(name).add(shared.of(step.criterion()));
        out.ascii(",\"name\":").add(shared.of(step.name()));
        if (step.from() != null) {
            out.ascii(",\"from\":");
            ValueBytes.add(step.from(), out, shared);
        }
        out.ascii(",\"targets\":[");
        for (int i = 0; i < step.targets().size(); i++) {
            target(step.targets().get(i), i == 0 ? "" : ",");
        }
        out.add(']');
        if (step.more() != null) {
            out.ascii(",\"more\":").number(step.more());
        }
        out.add('}');
    }

    /** Empty texts and lists are left out of observations, so only those are written here that have none. */
    private void target(Observation target, String between) {
        out.ascii(between);
        if (!isPlain(target)) {
            out.add(Shared.json(target));
            return;
        }
        out.ascii("{\"code\":").add(shared.of(target.code()));
        out.ascii(",\"year\":").number(target.year());
        out.ascii(",\"value\":");
        ValueBytes.add(target.value(), out, shared);
        out.add('}');
    }

    @SuppressWarnings("NullAway") // Records keep a null for the constraints to name.
    private static boolean isPlain(Observation target) {
        return target.code() != null
                && !target.code().isEmpty()
                && target.value() != null
                && !(target.value() instanceof Grade)
                && target.evidence().isEmpty()
                && target.declaredBy() == null
                && target.verifiedBy() == null;
    }
}
