package vn.khuyenhoc.register;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Move;

/**
 * What a line with a fault still tells: whom it is about, and whom that belongs to. Who counts this subject then knows that there is
 * somebody of whom nothing is certain. Immutable.
 *
 * @param subject kind of the subject, as files name it
 * @param id identifier
 * @param place where it belongs: the commune of a citizen, a clan or a community, the community of a family, the area of a unit, and an
 *     administrative unit itself; null where the line does not tell
 * @param members identifiers of the members of a family as they stand there, or of those of them that can be read; empty for all others
 * @param moves the moves of a citizen that can be read; empty for all others
 */
public record Outline(String subject, String id, @Nullable String place, List<String> members, List<Move> moves) {

    /** Copies the lists. */
    public Outline {
        members = List.copyOf(members);
        moves = List.copyOf(moves);
    }

    /** What is told of a subject that did not move. */
    public Outline(String subject, String id, @Nullable String place, List<String> members) {
        this(subject, id, place, members, List.of());
    }

    /** Where it belongs on a day; null where the line does not tell. */
    public @Nullable String placeOn(LocalDate day) {
        return person().communeOn(day);
    }

    /** Whether the line tells of a day where it belongs, so that for a citizen the family does not decide. */
    public boolean isPlacedOn(LocalDate day) {
        return person().isPlacedOn(day);
    }

    private Citizen person() {
        return new Citizen(id, null, null, null, null, null, null, place, moves, List.of(), List.of());
    }
}
