package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.SoundBirth;

/** Reads lists of moves. For one thread. */
final class MoveReader {
    private static final PropertyNameMatcher NAMES = Tokens.names(Stream.of("day", "commune"));

    private MoveReader() {}

    /** The list that begins here. */
    static List<Move> read(Tokens tokens) {
        return tokens.list(MoveReader::move);
    }

    private static Move move(Tokens tokens) {
        tokens.must(JsonToken.START_OBJECT);
        long seen = 0;
        @Nullable LocalDate day = null;
        @Nullable String commune = null;
        for (int name = tokens.member(NAMES); name >= 0; name = tokens.member(NAMES)) {
            seen = Tokens.once(seen, name);
            if (name == 0) {
                day = tokens.day(SoundBirth.FIRST);
            } else {
                commune = tokens.isNull() ? null : tokens.familiarIdentifier();
            }
        }
        if (day == null) {
            throw new Irregular();
        }
        return new Move(day, commune);
    }
}
