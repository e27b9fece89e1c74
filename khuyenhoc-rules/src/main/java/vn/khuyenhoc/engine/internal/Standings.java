package vn.khuyenhoc.engine.internal;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Holding;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** Who holds which title: by a recognition that is valid, otherwise by the decisions made so far. Thread-safe. */
final class Standings {
    private final Jurisdiction law;
    private final Context context;
    private final Map<String, Map<Title, Settled>> settled = new ConcurrentHashMap<>();

    Standings(Jurisdiction law, Context context) {
        this.law = law;
        this.context = context;
    }

    /** Takes what is settled; not to be called while others look. */
    void add(Settled one) {
        settled.computeIfAbsent(one.subject(), id -> new EnumMap<>(Title.class)).put(one.title(), one);
    }

    /** Whether a subject holds a title at a level or above. */
    Truth holds(Subject subject, Title title, int level) {
        Settled made = settled(subject, title);
        return made == null ? recognised(subject, title, level) : truth(made.at(level));
    }

    /** Whether anything is known of a subject and a title: a recognition or a decision. */
    boolean knows(Subject subject, Title title) {
        return settled(subject, title) != null || subject.titles().stream().anyMatch(held -> held.title() == title);
    }

    /** Where nothing is settled, a recognition that may still be valid leaves it open, and so does none. */
    private Truth recognised(Subject subject, Title title, int level) {
        for (Holding holding : Holdings.of(subject, title, law, context)) {
            if (holding.title().level() >= level && Boolean.TRUE.equals(holding.valid())) {
                return Truth.TRUE;
            }
        }
        return Truth.UNKNOWN;
    }

    private @Nullable Settled settled(Subject subject, Title title) {
        Map<Title, Settled> made = settled.get(subject.id());
        return made == null ? null : made.get(title);
    }

    private static Truth truth(Outcome outcome) {
        return switch (outcome) {
            case QUALIFIED -> Truth.TRUE;
            case NOT_QUALIFIED -> Truth.FALSE;
            case UNDECIDED -> Truth.UNKNOWN;
        };
    }
}
