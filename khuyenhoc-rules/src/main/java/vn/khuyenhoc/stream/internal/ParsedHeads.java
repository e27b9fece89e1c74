package vn.khuyenhoc.stream.internal;

import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.LineReader;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;

/** Tells the heads of lines by reading them whole, for formats of which nothing else is known here. */
final class ParsedHeads implements HeadReader {
    private final LineReader reader;

    ParsedHeads(LineReader reader) {
        this.reader = reader;
    }

    @Override
    public void read(byte[] bytes, int from, int to, boolean texts, Head head) {
        head.clear();
        Subject subject = reader.read("", 2, bytes, from, to - from, new Faults());
        if (subject == null) {
            return;
        }
        String place = Kind.belongsTo(subject);
        head.kind(Kind.of(subject));
        head.texts(subject.id(), place);
        head.hashes(Hash.of(subject.id()), place == null ? 0 : Hash.of(place));
        for (Observation observation : subject.observations()) {
            head.year(observation.year());
        }
    }
}
