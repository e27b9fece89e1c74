package vn.khuyenhoc.cli;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.engine.Engine;
import vn.khuyenhoc.register.Register;

/**
 * A register and the decisions on it.
 *
 * @param engine engine that decided
 * @param register subjects
 * @param context when, where and for whom
 * @param decisions decisions in the order of the engine
 */
record Judged(Engine engine, Register register, Context context, List<Decision> decisions) {
    Judged {
        decisions = List.copyOf(decisions);
    }

    /** The same decisions in the order of the register, those on one subject in the order of the titles. */
    Judged inOrder() {
        Map<String, Integer> order = new HashMap<>();
        register.subjects().forEach(subject -> order.put(subject.id(), order.size()));
        List<Decision> ordered = decisions.stream()
                .sorted(Comparator.comparing((Decision decision) -> order.getOrDefault(decision.subject(), 0))
                        .thenComparing(Decision::title))
                .toList();
        return new Judged(engine, register, context, ordered);
    }

    /** The same register decided on in a stance. */
    Judged in(Stance stance) {
        if (context.stance() == stance) {
            return this;
        }
        Context other = new Context(context.asOf(), context.dataYear(), context.locality(), stance);
        return new Judged(engine, register, other, engine.decideAll(register, other));
    }

    /** The same register with only the decisions on one subject. */
    Judged only(String subject) {
        List<Decision> own = decisions.stream()
                .filter(decision -> decision.subject().equals(subject))
                .toList();
        return new Judged(engine, register, context, own);
    }
}
