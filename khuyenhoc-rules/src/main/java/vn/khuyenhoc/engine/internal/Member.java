package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** A subject of a register with what is settled of it so far. Read by several threads, written between stages only. */
final class Member {
    private final Subject subject;
    private final int number;
    private @Nullable Settled first;
    private List<Settled> others = List.of();

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
        if (first == null || first.title() == settled.title()) {
            first = settled;
        } else {
            others = new ArrayList<>(others);
            others.removeIf(other -> other.title() == settled.title());
            others.add(settled);
        }
    }

    /** What is settled of a title; null where nothing is. */
    @Nullable
    Settled settled(Title title) {
        Settled one = first;
        if (one == null || one.title() == title) {
            return one;
        }
        for (Settled other : others) {
            if (other.title() == title) {
                return other;
            }
        }
        return null;
    }
}
