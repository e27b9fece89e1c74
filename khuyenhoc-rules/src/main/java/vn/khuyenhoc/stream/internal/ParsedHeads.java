package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.LineReader;
import vn.khuyenhoc.register.Outline;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/** Tells the heads of lines by reading them whole, with their texts. */
final class ParsedHeads implements HeadReader {
    private final LineReader reader;

    ParsedHeads(LineReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(byte[] bytes, int from, int to, Head head) {
        head.clear();
        Faults faults = new Faults();
        Subject subject = reader.read("", 2, bytes, from, to - from, faults);
        if (subject == null) {
            Outline outline = reader.outline(bytes, from, to - from);
            if (outline != null) {
                fill(Kind.of(outline.subject()), outline.id(), outline.place(), head);
                head.members(outline.members());
                head.moves(outline.moves());
            }
            return;
        }
        fill(Kind.of(subject), subject.id(), Kind.belongsTo(subject, LocalDate.MIN), head);
        if (subject instanceof Citizen citizen) {
            head.moves(citizen.moves());
        }
        for (Observation observation : subject.observations()) {
            head.year(observation.year());
        }
    }

    private static void fill(@Nullable Kind kind, String id, @Nullable String place, Head head) {
        head.kind(kind);
        head.texts(id, place);
        head.hashes(Hash.of(id), place == null ? 0 : Hash.of(place));
    }
}
