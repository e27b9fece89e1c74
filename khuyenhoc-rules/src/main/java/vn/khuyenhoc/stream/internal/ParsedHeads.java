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
        Faults faults = new Faults();
        Subject subject = reader.read("", 2, bytes, from, to - from, faults);
        if (subject == null) {
            faults.sorted().forEach(fault -> named(fault.place().record(), head));
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

    /** A faulty record that tells its kind and identifier is known all the same, so that relations to it are not called broken. */
    private static void named(String record, Head head) {
        int space = record.indexOf(' ');
        Kind kind = space < 0 ? null : Kind.of(record.substring(0, space));
        if (kind != null) {
            String id = record.substring(space + 1);
            head.kind(kind);
            head.texts(id, null);
            head.hashes(Hash.of(id), 0);
        }
    }
}
