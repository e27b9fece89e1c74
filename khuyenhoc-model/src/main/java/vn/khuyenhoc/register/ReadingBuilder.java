package vn.khuyenhoc.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.Node;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.json.internal.RecordReader;
import vn.khuyenhoc.register.Lines.Line;
import vn.khuyenhoc.register.internal.CsvRows.Row;
import vn.khuyenhoc.register.internal.QuickReader;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Gathers the subjects and the faults of the files of one register. Not thread-safe. */
final class ReadingBuilder {
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final Faults faults = new Faults();
    private final Map<String, Subject> subjects = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final List<Subject> refused = new ArrayList<>();
    private final @Nullable QuickReader quick;

    /** Explains what it refuses; started by the first subject that is not certainly sound. */
    private static final class Explaining {
        static final RecordReader<Subject> READER = new RecordReader<>(Subject.class);
    }

    /**
     * A reading.
     *
     * @param quick reads what is certainly sound; null leaves all to the reader that explains
     */
    ReadingBuilder(@Nullable QuickReader quick) {
        this.quick = quick;
    }

    Faults faults() {
        return faults;
    }

    Reading build() {
        return new Reading(Register.of(subjects.values()), faults.sorted(), refused, places);
    }

    /** Takes the subject in a part of an array; false where it is not certainly sound. */
    boolean certainly(byte[] bytes, int from, int length, Origin origin) {
        Subject subject = quick == null ? null : quick.read(bytes, from, length);
        if (subject != null) {
            add(subject, origin);
        }
        return subject != null;
    }

    /** Takes the subject in a text. */
    void subject(String text, Origin origin) {
        if (!certainly(text, origin)) {
            explained(text, origin);
        }
    }

    /** Halves of characters would be lost in bytes. */
    private boolean certainly(String text, Origin origin) {
        if (quick == null || text.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
            return false;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return certainly(bytes, 0, bytes.length, origin);
    }

    private void explained(String text, Origin origin) {
        Subject subject = Explaining.READER.read(text, origin, node -> refused(node, origin), faults);
        if (subject != null) {
            add(subject, origin);
            return;
        }
        Subject rest = Explaining.READER.remainder(text, origin);
        if (rest != null) {
            refused.add(rest);
        }
    }

    /** Takes a row; of one that has a fault its place. */
    void row(Row row) {
        if (row.subject() != null) {
            add(row.subject(), row.place());
        } else if (!row.id().isEmpty()) {
            places.putIfAbsent(row.id(), row.place());
        }
    }

    private void add(Subject subject, Origin origin) {
        add(subject, place(origin, Kinds.label(subject)));
    }

    private void add(Subject subject, Place place) {
        Place first = places.putIfAbsent(subject.id(), place);
        if (first == null) {
            subjects.put(subject.id(), subject);
        } else {
            faults.add(place, "duplicate", Kinds.of(subject.getClass()), Shown.id(subject.id()), first);
        }
    }

    /** Names a subject that has a fault, and keeps its place, so that relations to it are not called broken. */
    private String refused(Node node, Origin origin) {
        String label = Kinds.label(node.text("subject"), node.text("id"));
        places.putIfAbsent(node.text("id"), place(origin, label));
        return label;
    }

    private static Place place(Origin origin, String label) {
        return new Place(origin.file(), origin.line(), origin.column(), label);
    }

    /** The text of a line without a byte order mark; null, with a fault, where it is not UTF-8. */
    @Nullable
    String text(Line line, String file) {
        String text = line.text();
        if (text == null) {
            faults.add(Place.of(file, line.number(), 0), "file.notUtf8");
            return null;
        }
        if (line.number() == 1 && text.startsWith(BYTE_ORDER_MARK)) {
            faults.add(Place.of(file, 1, 1), "file.byteOrderMark");
            return text.substring(1);
        }
        return text;
    }
}
