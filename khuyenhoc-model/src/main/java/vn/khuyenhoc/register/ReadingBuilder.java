package vn.khuyenhoc.register;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.json.internal.Origin;
import vn.khuyenhoc.json.internal.RecordReader;
import vn.khuyenhoc.register.Reading.Refused;
import vn.khuyenhoc.register.internal.CsvRows.Row;
import vn.khuyenhoc.register.internal.QuickReader;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Gathers the subjects and the faults of the files of one register. Not thread-safe. */
final class ReadingBuilder {
    private final Faults faults = new Faults();
    private final Faults unread = new Faults();
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, List<AdministrativeUnit>> units = new HashMap<>();
    private final Map<String, Place> places = new HashMap<>();
    private final Map<AdministrativeUnit, Place> later = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Map<String, Long> read = new HashMap<>();
    private final Map<String, Long> rejected = new HashMap<>();
    private final @Nullable QuickReader quick;
    private final ShortTexts shortTexts;
    private long records;

    /** Explains what it refuses; started by the first subject that is not certainly sound. */
    private static final class Explaining {
        static final RecordReader<Subject> READER = new RecordReader<>(Subject.class);
    }

    /**
     * A reading.
     *
     * @param quick reads what is certainly sound; null leaves all to the reader that explains
     * @param shortTexts tells what is wrong with texts that are too short
     */
    ReadingBuilder(@Nullable QuickReader quick, ShortTexts shortTexts) {
        this.quick = quick;
        this.shortTexts = shortTexts;
    }

    Faults faults() {
        return faults;
    }

    /** Names why a file ended before its end; not where it could not be used anyhow. */
    void unreadable(Fault fault) {
        String file = fault.place().file();
        if (unread.sorted().stream().noneMatch(known -> known.place().file().equals(file))) {
            unread(fault);
        }
    }

    /** Names why a file, or all behind a place, could not be read. */
    void unread(Fault fault) {
        faults.addAll(List.of(fault));
        unread.addAll(List.of(fault));
    }

    /** Counts a record, whatever will come of it. */
    void record() {
        records++;
    }

    /** Leaves a record out of which not even the kind can be read. */
    void rejected() {
        read.merge("", 1L, Long::sum);
        rejected("");
    }

    private void rejected(String kind) {
        rejected.merge(kind, 1L, Long::sum);
    }

    Reading build() {
        Map<String, Long> decided = new HashMap<>();
        subjects.forEach(subject -> decided.merge(Kinds.of(subject.getClass()), 1L, Long::sum));
        return new Reading(
                Register.of(subjects),
                faults.sorted(),
                unread.sorted(),
                refused,
                places,
                later,
                kinds,
                new Balance(records, read, decided, rejected));
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

    /** Takes the subject in a text that is not certainly sound. */
    void explained(String text, Origin origin) {
        if (ShortTexts.isShort(text)) {
            shortTexts.explain(text, origin, faults);
            rejected();
            return;
        }
        Subject subject = readOrExplain(text, origin, faults);
        if (subject != null) {
            add(subject, origin);
            return;
        }
        Outline outline = Glance.at(text);
        refuse(outline, origin);
        Subject rest = outline == null ? null : Explaining.READER.remainder(text, origin);
        if (rest != null) {
            refused.add(new Refused(rest, place(origin, Kinds.label(rest))));
        }
    }

    /** The subject in a text; null, with its faults, where it has any. */
    static @Nullable Subject readOrExplain(String text, Origin origin, Faults faults) {
        return Explaining.READER.read(text, origin, node -> Kinds.label(node.text("subject"), node.text("id")), faults);
    }

    /** Takes a row, or what a row with a fault still tells. */
    void row(Row row, @Nullable Outline outline) {
        Place place = row.place();
        if (row.subject() != null) {
            add(row.subject(), place);
        } else {
            refuse(outline, new Origin(place.file(), place.line(), place.column()));
        }
    }

    /** Takes a record that is not UTF-8. */
    void illegible(@Nullable Outline outline, Origin origin) {
        faults.add(Place.of(origin.file(), origin.line(), 0), "file.notUtf8");
        refuse(outline, origin);
    }

    private void add(Subject subject, Origin origin) {
        add(subject, place(origin, Kinds.label(subject)));
    }

    private void add(Subject subject, Place place) {
        read.merge(Kinds.of(subject.getClass()), 1L, Long::sum);
        Place first = places.putIfAbsent(subject.id(), place);
        if (first == null) {
            subjects.add(subject);
            if (subject instanceof AdministrativeUnit unit) {
                units.computeIfAbsent(unit.id(), id -> new ArrayList<>()).add(unit);
            }
        } else if (subject instanceof AdministrativeUnit unit && isUnit(unit.id())) {
            again(unit, place);
        } else {
            RelationChecks.duplicate(subject, place, first, faults);
            rejected(Kinds.of(subject.getClass()));
            refused.add(new Refused(subject, place));
        }
    }

    private boolean isUnit(String id) {
        return units.containsKey(id) || Kinds.of(AdministrativeUnit.class).equals(kinds.get(id));
    }

    /** Takes an administrative unit whose code stands for another too. */
    private void again(AdministrativeUnit unit, Place place) {
        List<AdministrativeUnit> others = units.computeIfAbsent(unit.id(), id -> new ArrayList<>());
        for (AdministrativeUnit other : others) {
            if (Periods.overlap(unit, other)) {
                Place first = Objects.requireNonNull(later.getOrDefault(other, places.get(unit.id())));
                RelationChecks.sameDays(unit, place, first, faults);
                rejected(Kinds.of(AdministrativeUnit.class));
                refused.add(new Refused(unit, place));
                return;
            }
        }
        others.add(unit);
        later.put(unit, place);
        subjects.add(unit);
    }

    /** Keeps the place of a record with a fault, so that relations to it are not called broken. */
    private void refuse(@Nullable Outline outline, Origin origin) {
        if (outline == null) {
            rejected();
            return;
        }
        read.merge(outline.subject(), 1L, Long::sum);
        rejected(outline.subject());
        Place place = place(origin, Kinds.label(outline.subject(), outline.id()));
        Place first = places.putIfAbsent(outline.id(), place);
        if (first == null) {
            kinds.put(outline.id(), outline.subject());
        } else if (!isUnit(outline.id()) || !outline.subject().equals(Kinds.of(AdministrativeUnit.class))) {
            RelationChecks.duplicate(outline, place, first, faults);
        }
    }

    private static Place place(Origin origin, String label) {
        return new Place(origin.file(), origin.line(), origin.column(), label);
    }
}
