package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.register.RelationChecks.Target;
import vn.khuyenhoc.stream.internal.Notes.Entry;
import vn.khuyenhoc.stream.internal.Notes.Member;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Place;

/** What is known of the subjects of one group while it is worked on. */
final class Group {
    /** The sign of Kelvin, which no text in NFC has. */
    private static final char IN_NO_IDENTIFIER = '\u212A';

    private final Setting setting;
    private final GroupTask task;
    private final Notes notes = new Notes();
    private final Sink scratch = new Sink();
    private final Map<String, Known> known = new HashMap<>();
    private final List<Line> others = new ArrayList<>();
    private final List<Line> ofOtherDays = new ArrayList<>();
    private final Set<String> deferred = new HashSet<>();
    private final Set<String> openHamlets = new HashSet<>();
    private final Set<Integer> openAreas = new HashSet<>();

    /** A subject as others see it, and what is settled of it. */
    record Known(Subject subject, int levels, int line) {}

    /** A line and its subject. */
    record Line(int number, Subject subject) {}

    Group(Setting setting, GroupTask task) {
        this.setting = setting;
        this.task = task;
    }

    GroupTask task() {
        return task;
    }

    Notes notes() {
        return notes;
    }

    /** The subjects other than citizens, and citizens whose commune is in doubt. */
    List<Line> others() {
        return others;
    }

    /** Administrative units whose code stands for another on the day that is judged. */
    List<Line> ofOtherDays() {
        return ofOtherDays;
    }

    Map<String, Known> known() {
        return known;
    }

    @Nullable
    Known known(String id) {
        return known.get(id);
    }

    void know(String id, Known one) {
        known.put(id, one);
    }

    boolean isDeferred(String id) {
        return deferred.contains(id);
    }

    boolean isOpenHamlet(String id) {
        return openHamlets.contains(id);
    }

    boolean isOpenArea(int index) {
        return openAreas.contains(index);
    }

    Place place(int line, Subject subject) {
        Batch batch = task.batch();
        return RelationChecks.place(setting.name(batch.file(line)), batch.number(line), column(line), subject);
    }

    /** The place of a line of which only kind and identifier are known. */
    Place place(int line, Kind kind, String id) {
        Batch batch = task.batch();
        return RelationChecks.place(setting.name(batch.file(line)), batch.number(line), column(line), kind.type(), id);
    }

    private int column(int line) {
        Batch batch = task.batch();
        return setting.file(batch.file(line)).column(batch.bytes(), batch.start(line), batch.end(line));
    }

    Entry entry(int line, Subject subject) {
        return entry(line, Kind.of(subject), subject.id(), Kind.belongsTo(subject, setting.day()));
    }

    Entry entry(int line, Kind kind, String id, @Nullable String belongsTo) {
        Survey survey = setting.survey();
        int area = kind == Kind.FAMILY ? survey.areaOfHamlet(belongsTo) : survey.index(belongsTo);
        return new Entry(kind, id, area, task.batch().file(line), task.batch().number(line), column(line));
    }

    void note(Sink record) {
        task.notes().add(record.bytes(), 0, record.size());
    }

    /** What relations to an identifier are checked against; null where it is not known here. */
    @Nullable
    Target target(String id) {
        Target elsewhere = setting.survey().target(id);
        Known one = known.get(id);
        if (elsewhere != null || one == null) {
            return elsewhere;
        }
        Subject subject = one.subject();
        return new Target(subject.getClass(), Set.of(), place(one.line(), subject));
    }

    /** Leaves a line out; those that name it will find that nothing is known of it. */
    void reject(int line, @Nullable Kind kind, List<Fault> faults) {
        setting.fault();
        task.rejected().add(new Rejected(task.batch().file(line), task.batch().number(line), kind, faults));
    }

    /** Leaves a line out that was read. */
    void refuse(int line, Subject subject, List<Fault> faults) {
        List<String> members = subject instanceof Family family ? family.members() : List.of();
        boolean placed = subject instanceof Citizen citizen && citizen.isPlacedOn(setting.day());
        refuse(line, entry(line, subject), place(Kind.belongsTo(subject, setting.day()), placed), members, faults);
    }

    /** Leaves a line out of which no more than kind and identifier need be known. */
    void refuse(int line, Kind kind, String id, Head head, List<Fault> faults) {
        String at = head.placeOn(setting.day());
        String place = place(at, head.isPlacedOn(setting.day()));
        refuse(line, entry(line, kind, id, at), place, head.members(), faults);
    }

    /** Where a subject belongs, if need be elsewhere than in any commune of the register. */
    private static @Nullable String place(@Nullable String at, boolean placed) {
        return at == null && placed ? Stubs.ELSEWHERE : at;
    }

    private void refuse(int line, Entry entry, @Nullable String place, List<String> named, List<Fault> faults) {
        reject(line, entry.kind(), faults);
        String id = entry.id();
        List<String> members = inPlaceOf(named, id);
        note(
                switch (entry.kind()) {
                    case CITIZEN -> notes.citizen(entry, 0, Levels.UNKNOWN, place != null);
                    case FAMILY -> notes.family(entry, place, Levels.UNKNOWN, unknown(members));
                    case CLAN, UNIT, COMMUNITY -> notes.other(entry, null);
                    case AREA -> notes.area(entry, List.of());
                });
        Subject stub = switch (entry.kind()) {
            case CITIZEN -> Stubs.citizen(id, 0, place);
            case FAMILY -> Stubs.family(id, place, members);
            case CLAN -> Stubs.clan(id, null);
            case UNIT -> Stubs.unit(id, null);
            case COMMUNITY -> Stubs.community(id, place);
            case AREA -> null;
        };
        if (stub != null) {
            know(id, new Known(stub, Levels.UNKNOWN, line));
        }
        for (String member : members) {
            know(member, new Known(Stubs.citizen(member, 0, null), Levels.UNKNOWN, line));
        }
    }

    /**
     * Others in the place of those whom a faulty line names: whether they belong there is not certain. Who counts somebody else of whom
     * nothing is known leaves room for that.
     */
    private static List<String> inPlaceOf(List<String> named, String family) {
        return named.stream()
                .distinct()
                .map(member -> family + IN_NO_IDENTIFIER + member)
                .toList();
    }

    private static List<Member> unknown(List<String> members) {
        return members.stream()
                .map(member -> new Member(member, 0, Levels.UNKNOWN, false))
                .toList();
    }

    /** Puts a line off until what it is related to is known. */
    void defer(int line, Subject subject) {
        task.later(line);
        item(line, subject, false);
        note(notes.pending(entry(line, subject)));
        deferred.add(subject.id());
        if (subject instanceof Family family && family.community() != null) {
            openHamlets.add(family.community());
            openAreas.add(setting.survey().areaOfHamlet(family.community()));
        }
    }

    /** Puts off the check of a line that can be decided now. */
    void checkLater(int line, Subject subject) {
        item(line, subject, true);
    }

    private void item(int line, Subject subject, boolean decided) {
        Batch batch = task.batch();
        Entry entry = entry(line, subject);
        long relations = decided ? 1 : Relatives.count(subject, setting.survey());
        Item item = new Item(
                entry.kind(),
                decided,
                entry.area(),
                relations,
                batch.first() + line,
                entry.file(),
                entry.line(),
                new byte[0]);
        scratch.clear();
        item.write(scratch, batch.bytes(), batch.start(line), batch.end(line) - batch.start(line));
        task.deferred().add(scratch.bytes(), 0, scratch.size());
        task.countDeferred(relations);
    }

    /** Whether all lines that may belong to a subject stand in this group and are decided. */
    boolean hasAllOf(Subject subject) {
        long from = task.batch().first();
        long until = from + task.batch().count();
        long key = Hash.of(subject.id());
        return subject instanceof Community
                ? setting.survey().communities().within(key, from, until)
                : setting.survey().communes().within(key, from, until);
    }

    /** The kind of a subject that is known here; null where it is not. */
    @Nullable
    Class<?> kind(String id) {
        Known one = known.get(id);
        return one == null ? null : one.subject().getClass();
    }
}
