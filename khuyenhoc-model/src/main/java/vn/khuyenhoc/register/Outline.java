package vn.khuyenhoc.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line with a fault still tells: whom it is about, and whom that belongs to. Who counts this subject then knows that there is
 * somebody of whom nothing is certain. Immutable.
 *
 * @param subject kind of the subject, as files name it
 * @param id identifier
 * @param place where it belongs: the commune of a citizen, a clan or a community, the community of a family, the area of a unit, and an
 *     administrative unit itself; null where the line does not tell
 * @param members identifiers of the members of a family as they stand there, or of those of them that can be read; empty for all others
 */
public record Outline(String subject, String id, @Nullable String place, List<String> members) {

    /** Copies the members. */
    public Outline {
        members = List.copyOf(members);
    }
}
