package vn.khuyenhoc.subject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The moves of a citizen in the order of their days. */
final class Moves {
    private Moves() {}

    /** Those that have a day, by day. */
    static List<Move> ordered(List<Move> moves) {
        return moves.stream()
                .filter(move -> move != null && move.day() != null)
                .sorted(Comparator.comparing(Move::day))
                .toList();
    }

    /** The last until a day; null where there is none. */
    static @Nullable Move last(List<Move> moves, LocalDate day) {
        return moves.stream()
                .filter(Objects::nonNull)
                .filter(move -> move.day() != null && !move.day().isAfter(day))
                .max(Comparator.comparing(Move::day))
                .orElse(null);
    }
}
