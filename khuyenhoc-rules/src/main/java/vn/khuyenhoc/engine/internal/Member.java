package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** A subject of a register with what is settled of it so far. Read by several threads; what is settled is written between stages only. */
final class Member {
    private final Subject subject;
    private final int number;
    private @Nullable Title title;
    private List<Outcome> levels = List.of();
    private List<Outcome> recognised = List.of();
    private int contradictedFrom;
    private List<Settled> others = List.of();
    private @Nullable List<Member> members;

    /**
     * A subject.
     *
     * @param number its number in the register
     */
    Member(Subject subject, int number) {
        this.subject = subject;
        this.number = number;
    }

    Subject subject() {
        return subject;
    }

    int number() {
        return number;
    }

    /** Takes note of what is settled; of a title what is settled last counts. */
    void settle(Settled settled) {
        if (title == null || title == settled.title()) {
            title = settled.title();
            levels = settled.levels();
            recognised = settled.recognised();
            contradictedFrom = settled.contradictedFrom();
        } else {
            others = new ArrayList<>(others);
            others.removeIf(other -> other.title() == settled.title());
            others.add(settled);
        }
    }

    /** What is settled of a title for each level from the lowest; null where nothing is. */
    @Nullable
    List<Outcome> settled(Title asked) {
        if (title == asked) {
            return levels;
        }
        for (Settled other : others) {
            if (other.title() == asked) {
                return other.levels();
            }
        }
        return null;
    }

    /** The levels at which it is recognised for a title; null where nothing is settled. */
    @Nullable
    List<Outcome> recognised(Title asked) {
        if (title == asked) {
            return recognised;
        }
        for (Settled other : others) {
            if (other.title() == asked) {
                return other.recognised();
            }
        }
        return null;
    }

    /** Whether a level of a title is undecided because what is known of the subject cannot all be true. */
    boolean contradicted(Title asked, int level) {
        int from = contradictedFrom(asked);
        return from > 0 && level >= from;
    }

    private int contradictedFrom(Title asked) {
        if (title == asked) {
            return contradictedFrom;
        }
        for (Settled other : others) {
            if (other.title() == asked) {
                return other.contradictedFrom();
            }
        }
        return 0;
    }

    /** Those who belong to it, once they were {@linkplain #has looked up}. */
    @Nullable
    List<Member> members() {
        return members;
    }

    /** Keeps those who belong to it; whatever thread looks them up finds the same. */
    List<Member> has(List<Member> found) {
        List<Member> kept = List.copyOf(found);
        members = kept;
        return kept;
    }
}
