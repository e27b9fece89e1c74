package vn.khuyenhoc.engine.internal;

import java.util.List;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Who holds which title: by a recognition that is valid, otherwise by the decisions made so far. Thread-safe. */
final class Standings {
    private final Holdings holdings;

    Standings(Holdings holdings) {
        this.holdings = holdings;
    }

    /** Whether a subject holds a title at a level or above. */
    Truth holds(Member member, Title title, int level) {
        List<Outcome> settled = member.settled(title);
        if (settled == null) {
            return byRecognition(member.subject(), title, level);
        }
        return level > settled.size() ? Truth.FALSE : truth(settled.get(level - 1));
    }

    /** Whether a subject is recognised for a title at a level or above, by a decision that is valid on the day. */
    Truth recognised(Member member, Title title, int level) {
        List<Outcome> settled = member.recognised(title);
        if (settled != null) {
            return level > settled.size() ? Truth.FALSE : truth(settled.get(level - 1));
        }
        return truth(Settled.recognised(holdings.of(member.subject(), title), level));
    }

    /** Whether a subject may hold a title at a level; one that contradicts itself is not taken to. */
    boolean mayHold(Member member, Title title, int level) {
        Truth holds = holds(member, title, level);
        return holds == Truth.TRUE || (holds == Truth.UNKNOWN && !member.contradicted(title, level));
    }

    /** Whether anything is known of a subject and a title: a recognition or a decision. */
    boolean knows(Member member, Title title) {
        if (member.settled(title) != null) {
            return true;
        }
        for (HeldTitle held : member.subject().titles()) {
            if (held.title() == title) {
                return true;
            }
        }
        return false;
    }

    /** Where nothing is settled, a recognition that may still be valid leaves it open, and so does none. */
    private Truth byRecognition(Subject subject, Title title, int level) {
        List<HeldTitle> titles = subject.titles();
        for (int i = 0; i < titles.size(); i++) {
            HeldTitle held = titles.get(i);
            if (held.title() == title
                    && held.level() >= level
                    && holdings.of(held).counts(level)) {
                return Truth.TRUE;
            }
        }
        return Truth.UNKNOWN;
    }

    private static Truth truth(Outcome outcome) {
        return switch (outcome) {
            case QUALIFIED -> Truth.TRUE;
            case NOT_QUALIFIED -> Truth.FALSE;
            case UNDECIDED -> Truth.UNKNOWN;
        };
    }
}
