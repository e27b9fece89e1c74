package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.register.RelationChecks.Open;
import vn.khuyenhoc.register.RelationChecks.Target;
import vn.khuyenhoc.stream.internal.LateTask.Done;
import vn.khuyenhoc.stream.internal.Notes.Entry;
import vn.khuyenhoc.stream.internal.Notes.Member;
import vn.khuyenhoc.stream.internal.Search.Seen;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Decides on one thread on lines that were put off, by what the notes tell. */
final class LateWorker implements Pipeline.Worker<LateTask> {
    private static final int TOGETHER = 256;
    private final Setting setting;
    private final Survey survey;
    private final NoteFiles files;
    private final Readers readers;
    private final Judge judge;
    private final Notes notes = new Notes();
    private final Sink rendered = new Sink();

    private record Line(Item item, Subject subject) {}

    LateWorker(Setting setting, NoteFiles files) {
        this.setting = setting;
        this.survey = setting.survey();
        this.files = files;
        this.readers = setting.readers();
        this.judge = setting.judge();
    }

    @Override
    public void work(LateTask task) throws IOException {
        List<Line> lines = new ArrayList<>();
        Search search = new Search(survey);
        for (Item item : task.items()) {
            Subject subject = subject(item);
            if (subject != null) {
                lines.add(new Line(item, subject));
                search.want(subject);
            }
        }
        files.each(task.part(), search::look);
        boolean last = task.part() == NoteFiles.ALL || files.parts() == 1;
        List<Line> sound =
                lines.stream().filter(line -> isSound(line, search, last, task)).toList();
        List<Line> due = sound.stream().filter(line -> !line.item().decided()).toList();
        // a commune counts citizens by their commune: alone, nobody stands there for two
        boolean alone = !due.isEmpty() && due.get(0).item().kind() == Kind.AREA;
        int together = alone ? 1 : TOGETHER;
        for (int from = 0; from < due.size(); from += together) {
            decide(due.subList(from, Math.min(due.size(), from + together)), search, task);
        }
    }

    /** The subject of a line, which was sound when it was read before. */
    @Nullable
    Subject subject(Item item) {
        byte[] bytes = item.bytes();
        return readers.read(item.file(), item.line(), bytes, 0, bytes.length, new Faults());
    }

    private boolean isSound(Line line, Search search, boolean last, LateTask task) {
        if (Relatives.arePlain(line.subject(), search::kind, survey)) {
            return true;
        }
        Faults faults = new Faults();
        Place place = place(line.item(), line.subject());
        List<Open> open = RelationChecks.check(line.subject(), place, id -> target(id, search), faults);
        if (!open.isEmpty() && !last) {
            task.open().add(line.item());
            return false;
        }
        open.forEach(relation -> RelationChecks.nowhere(relation, place, faults));
        if (!faults.isEmpty()) {
            setting.fault();
            task.reject(line.item(), faults.sorted());
        }
        return faults.isEmpty();
    }

    Place place(Item item, Subject subject) {
        byte[] bytes = item.bytes();
        int column = setting.file(item.file()).column(bytes, 0, bytes.length);
        return RelationChecks.place(setting.name(item.file()), item.line(), column, subject);
    }

    private @Nullable Target target(String id, Search search) {
        Target known = survey.target(id);
        Seen one = search.seen(id);
        if (known != null || one == null) {
            return known;
        }
        Place place = RelationChecks.place(
                setting.name(one.file()), one.line(), one.column(), one.kind().type(), id);
        return new Target(one.kind().type(), Set.of(), place);
    }

    private void decide(List<Line> lines, Search search, LateTask task) throws IOException {
        List<Subject> subjects = lines.stream().map(Line::subject).toList();
        Circle circle = new Circle(setting, subjects);
        subjects.forEach(subject -> relate(subject, search, circle));
        Map<String, List<Decision>> decisions =
                setting.decides() ? judge.decide(subjects, circle.stubs(), circle.settled()) : Map.of();
        for (Line line : lines) {
            List<Decision> own = decisions.getOrDefault(line.subject().id(), List.of());
            task.done().add(done(line.item(), line.subject(), own, search));
        }
    }

    /** A subject with its decisions, rendered and noted. */
    Done done(Item item, Subject subject, List<Decision> own, Search search) throws IOException {
        rendered.clear();
        judge.render(own, rendered);
        Sink note = note(item, subject, own, search);
        return new Done(
                item, own, Arrays.copyOf(rendered.bytes(), rendered.size()), Arrays.copyOf(note.bytes(), note.size()));
    }

    Judge judge() {
        return judge;
    }

    private void relate(Subject subject, Search search, Circle circle) {
        if (subject instanceof Family family) {
            citizens(family.members(), search, circle);
        } else if (subject instanceof Unit unit) {
            citizens(unit.members(), search, circle);
            citizens(unit.learners(), search, circle);
        } else if (subject instanceof Clan clan) {
            for (String id : clan.families()) {
                Seen family = search.seen(id);
                if (family != null) {
                    family(family, circle);
                }
            }
        } else if (subject instanceof AdministrativeUnit unit) {
            commune(unit.id(), search.peopleOf(survey.index(unit.id())), circle);
        } else {
            search.familiesOf(subject.id()).forEach(family -> family(family, circle));
        }
    }

    private static void citizens(List<String> ids, Search search, Circle circle) {
        for (String id : ids) {
            Seen one = search.seen(id);
            if (one != null) {
                circle.add(Stubs.citizen(id, one.birth(), null), one.levels());
            }
        }
    }

    private static void family(Seen family, Circle circle) {
        List<String> members = family.members().stream().map(Member::id).toList();
        circle.add(Stubs.family(family.id(), family.community(), members), family.levels());
        circle.addCommunity(family.community());
        for (Member member : family.members()) {
            // who lives in the commune that is decided was added before, by that commune
            String commune = member.placed() ? Stubs.ELSEWHERE : null;
            circle.add(Stubs.citizen(member.id(), member.birth(), commune), member.levels());
        }
    }

    private static void commune(String id, List<Seen> people, Circle circle) {
        for (Seen one : people) {
            if (one.kind() == Kind.CITIZEN) {
                circle.add(Stubs.citizen(one.id(), one.birth(), id), one.levels());
            }
        }
        for (Seen one : people) {
            if (one.kind() == Kind.FAMILY) {
                family(one, circle);
            }
        }
    }

    private Sink note(Item item, Subject subject, List<Decision> own, Search search) {
        Entry entry = new Entry(
                item.kind(),
                subject.id(),
                item.area(),
                item.file(),
                item.line(),
                setting.file(item.file()).column(item.bytes(), 0, item.bytes().length));
        int levels = own.isEmpty() ? Levels.UNKNOWN : Levels.of(Settled.of(own.get(own.size() - 1)));
        if (subject instanceof Family family) {
            return notes.family(entry, family.community(), levels, members(family, search));
        } else if (subject instanceof AdministrativeUnit) {
            return notes.area(entry, own.stream().map(Settled::of).toList());
        } else if (subject instanceof Clan clan) {
            return notes.other(entry, clan.superior());
        }
        return notes.other(entry, subject instanceof Unit unit ? unit.superior() : null);
    }

    private static List<Member> members(Family family, Search search) {
        List<Member> members = new ArrayList<>(family.members().size());
        for (String id : family.members()) {
            Seen one = search.seen(id);
            if (one != null) {
                members.add(new Member(id, one.birth(), one.levels(), one.placed()));
            }
        }
        return members;
    }
}
