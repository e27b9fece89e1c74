package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of a register, each once, in the order in which they came. Not thread-safe. */
final class Gathering {
    private static final int FEW = 16;
    private final List<Member> members;
    private @Nullable BitSet seen;

    /**
     * None yet.
     *
     * @param size how many there may be
     */
    Gathering(int size) {
        this.members = new ArrayList<>(size);
    }

    void add(Member member) {
        if (isNew(member)) {
            members.add(member);
        }
    }

    private boolean isNew(Member member) {
        if (seen == null && members.size() < FEW) {
            return !members.contains(member);
        }
        BitSet all = seen;
        if (all == null) {
            all = new BitSet();
            for (Member one : members) {
                all.set(one.number());
            }
            seen = all;
        }
        boolean isNew = !all.get(member.number());
        all.set(member.number());
        return isNew;
    }

    List<Member> members() {
        return members;
    }
}
