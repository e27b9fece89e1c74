package vn.khuyenhoc.dossier;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Council;
import vn.khuyenhoc.dossier.CouncilMember.Role;

/**
 * Whether a council is as the circular asks: at least five, an odd number, a chair and a secretary (Thông tư 24/2023 Điều 10 and Điều 16 khoản 2
 * điểm b, Thông tư 25/2023 Điều 9 and Điều 14 khoản 2 điểm b). Thread-safe.
 */
public final class CouncilCheck {
    private CouncilCheck() {}

    /** What is wrong with a council. */
    public enum Fault {
        /** Fewer than the document asks. */
        FEW,
        /** An even number where the document asks for an odd one. */
        EVEN,
        /** Members are named, and none of them presides. */
        NO_CHAIR,
        /** Members are named, and none of them keeps the minutes. */
        NO_SECRETARY
    }

    /**
     * The first thing that is wrong; null where nothing is, or the document gives no number.
     *
     * @param law what the document asks
     * @param members who sits on it; roles are asked for where anybody has one other than member, or a name
     */
    public static @Nullable Fault of(Council law, List<CouncilMember> members) {
        Integer minimum = law.minimum();
        if (minimum != null && members.size() < minimum) {
            return Fault.FEW;
        }
        if (law.odd() && members.size() % 2 == 0) {
            return Fault.EVEN;
        }
        boolean named = members.stream().anyMatch(member -> member.name() != null || member.role() != Role.MEMBER);
        if (minimum != null && named && members.stream().noneMatch(member -> member.role() == Role.CHAIR)) {
            return Fault.NO_CHAIR;
        }
        return minimum != null && named && members.stream().noneMatch(member -> member.role() == Role.SECRETARY)
                ? Fault.NO_SECRETARY
                : null;
    }

    /** The lowest number of members from a number on that the document allows. */
    public static int allowed(Council law, int from) {
        Integer minimum = law.minimum();
        int least = Math.max(from, minimum == null ? 1 : minimum);
        return law.odd() && least % 2 == 0 ? least + 1 : least;
    }

    /**
     * Whether the number is right only if chair and secretary are counted too: the words "số lượng ủy viên của hội đồng" can be read both ways.
     */
    public static boolean readBothWays(Council law, List<CouncilMember> members) {
        List<CouncilMember> others =
                members.stream().filter(member -> member.role() == Role.MEMBER).toList();
        return of(law, members) == null
                && others.size() < members.size()
                && law.minimum() != null
                && (others.size() < law.minimum() || (law.odd() && others.size() % 2 == 0));
    }
}
