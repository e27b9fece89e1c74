package vn.khuyenhoc.cli;

import java.util.List;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
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

    /** The same register with only the decisions on one subject. */
    Judged only(String subject) {
        List<Decision> own = decisions.stream()
                .filter(decision -> decision.subject().equals(subject))
                .toList();
        return new Judged(engine, register, context, own);
    }
}
