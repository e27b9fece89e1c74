package vn.khuyenhoc.engine.internal;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.LevelResult;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** Who holds which title: by a recognition that is valid, otherwise by the decisions made so far. Thread-safe. */
final class Standings {
    private final Jurisdiction law;
    private final Context context;
    private final Map<String, Map<Title, Decision>> decisions = new ConcurrentHashMap<>();

    Standings(Jurisdiction law, Context context) {
        this.law = law;
        this.context = context;
    }

    /** Takes the decisions of a stage; not to be called while others look. */
    void add(List<Decision> stage) {
        for (Decision decision : stage) {
            decisions
                    .computeIfAbsent(decision.subject(), id -> new EnumMap<>(Title.class))
                    .put(decision.title(), decision);
        }
    }

    /** Whether a subject holds a title at a level or above. */
    Truth holds(Subject subject, Title title, int level) {
        Truth held = Truth.FALSE;
        for (Holding holding : Holdings.of(subject, title, law, context)) {
            if (holding.title().level() >= level) {
                Boolean valid = holding.valid();
                if (valid != null && valid) {
                    return Truth.TRUE;
                }
                held = valid == null ? Truth.UNKNOWN : held;
            }
        }
        Decision decision = decision(subject, title);
        return decision == null ? (held == Truth.FALSE ? Truth.UNKNOWN : held) : reached(decision, level);
    }

    /** Whether anything is known of a subject and a title: a recognition or a decision. */
    boolean knows(Subject subject, Title title) {
        return decision(subject, title) != null || subject.titles().stream().anyMatch(held -> held.title() == title);
    }

    private @Nullable Decision decision(Subject subject, Title title) {
        Map<Title, Decision> made = decisions.get(subject.id());
        return made == null ? null : made.get(title);
    }

    private static Truth reached(Decision decision, int level) {
        if (decision.levels().isEmpty()) {
            return Truth.UNKNOWN;
        }
        Truth reached = Truth.FALSE;
        for (LevelResult result : decision.levels()) {
            if (result.level() >= level && result.outcome() == Outcome.QUALIFIED) {
                return Truth.TRUE;
            }
            if (result.level() >= level && result.outcome() == Outcome.UNDECIDED) {
                reached = Truth.UNKNOWN;
            }
        }
        return reached;
    }
}
