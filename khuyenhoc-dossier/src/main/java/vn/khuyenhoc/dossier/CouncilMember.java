package vn.khuyenhoc.dossier;

import org.jspecify.annotations.Nullable;

/**
 * Somebody on a council. Immutable; a name never reaches a log, an exception or {@code toString}.
 *
 * @param role what for
 * @param name name; null where it is not given yet
 * @param body whom the member represents; may be absent
 */
public record CouncilMember(
        Role role, @Nullable String name, @Nullable String body) {

    /** What somebody is on a council for. */
    public enum Role {
        /** Presides (chủ tịch). */
        CHAIR,
        /** Keeps the minutes (thư ký). */
        SECRETARY,
        /** Any other member (ủy viên). */
        MEMBER
    }

    @Override
    public String toString() {
        return "CouncilMember[" + role + "]";
    }
}
