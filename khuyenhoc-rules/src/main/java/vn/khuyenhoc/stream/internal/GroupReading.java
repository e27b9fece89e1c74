package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.stream.internal.Group.Known;
import vn.khuyenhoc.stream.internal.Group.Line;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Reads the lines of a group, and decides on its citizens a few at a time so that no more of them than those are held whole. */
final class GroupReading {
    private static final int TOGETHER = 256;
    private final Setting setting;
    private final Readers readers;
    private final Judge judge;
    private final Head head;
    private final Group group;
    private final GroupTask task;
    private final List<Line> waiting = new ArrayList<>(TOGETHER);
    private Faults faults = new Faults();

    GroupReading(Setting setting, Readers readers, Judge judge, Head head, Group group) {
        this.setting = setting;
        this.readers = readers;
        this.judge = judge;
        this.head = head;
        this.group = group;
        this.task = group.task();
    }

    void read() throws IOException {
        for (int line = 0; line < task.batch().count(); line++) {
            Subject subject = readers.read(task.batch(), line, faults);
            if (!faults.isEmpty()) {
                refuse(line, faults.sorted());
                faults = new Faults();
            } else if (subject != null) {
                task.read(Kind.of(subject));
                take(line, subject);
            } else {
                pass(line);
            }
        }
        decide();
    }

    /** Passes over a line of which nothing came: only a blank one is no record. */
    private void pass(int line) {
        Batch batch = task.batch();
        if (Blank.is(batch.bytes(), batch.start(line), batch.end(line))) {
            task.blank();
        }
    }

    private void take(int line, Subject subject) throws IOException {
        Batch batch = task.batch();
        long ordinal = batch.first() + line;
        Place before = setting.survey().usedBefore(ordinal);
        Place sameDays = setting.survey().sameDays(ordinal);
        List<Fault> excluded = setting.excluded(batch.file(line), batch.number(line));
        if (before != null) {
            Faults own = new Faults();
            RelationChecks.duplicate(subject, group.place(line, subject), before, own);
            group.reject(line, Kind.of(subject), own.sorted());
        } else if (sameDays != null && subject instanceof AdministrativeUnit unit) {
            Faults own = new Faults();
            RelationChecks.sameDays(unit, group.place(line, subject), sameDays, own);
            group.reject(line, Kind.AREA, own.sorted());
        } else if (excluded != null) {
            group.refuse(line, subject, excluded);
        } else {
            accept(line, subject);
        }
    }

    private void accept(int line, Subject subject) throws IOException {
        for (Observation observation : subject.observations()) {
            task.year(observation.year());
        }
        if (subject instanceof Citizen citizen && isUnborn(line, citizen)) {
            return;
        }
        if (subject instanceof AdministrativeUnit unit
                && !setting.survey().isOfDay(unit, task.batch().first() + line)) {
            group.ofOtherDays().add(new Line(line, subject));
            return;
        }
        if (subject instanceof Citizen citizen && Relatives.areCommunes(citizen, setting.survey())) {
            waiting.add(new Line(line, subject));
            if (waiting.size() == TOGETHER) {
                decide();
            }
            return;
        }
        group.others().add(new Line(line, subject));
        group.know(subject.id(), new Known(subject, Levels.UNKNOWN, line));
    }

    /** Whether a citizen was born after the data year, and is left out for it; else the personal number is noted. */
    private boolean isUnborn(int line, Citizen citizen) {
        boolean unborn = Stubs.birth(citizen) > setting.dataYear();
        String number = citizen.personalNumber();
        if (number != null && !(unborn && setting.leavesOut())) {
            task.persons().addLong(Hash.of(number));
            task.persons().addLong(task.batch().first() + line);
        }
        if (unborn) {
            Faults own = new Faults();
            RelationChecks.unborn(citizen, group.place(line, citizen), setting.dataYear(), own);
            group.refuse(line, citizen, own.sorted());
        }
        return unborn;
    }

    private void refuse(int line, List<Fault> found) {
        readers.head(task.batch(), line, true, head);
        String id = head.id();
        Kind kind = head.kind();
        task.read(kind);
        Place before = setting.survey().usedBefore(task.batch().first() + line);
        if (id == null || kind == null) {
            group.reject(line, kind, found);
        } else if (before != null) {
            Faults own = new Faults();
            own.addAll(found);
            RelationChecks.duplicate(Stubs.outline(kind, id), group.place(line, kind, id), before, own);
            group.reject(line, kind, own.sorted());
        } else {
            group.refuse(line, kind, id, head, found);
        }
    }

    private void decide() throws IOException {
        Map<String, List<Decision>> decisions = setting.decides() && !waiting.isEmpty() ? judged() : Map.of();
        for (Line line : waiting) {
            Citizen citizen = (Citizen) line.subject();
            List<Decision> own = decisions.getOrDefault(citizen.id(), List.of());
            int levels = own.isEmpty() ? Levels.UNKNOWN : Levels.of(Settled.of(own.get(0)));
            task.write(Kind.CITIZEN, line.number(), own, judge);
            Citizen stub = Stubs.citizen(citizen, setting.day());
            group.know(citizen.id(), new Known(stub, levels, line.number()));
            boolean placed = citizen.isPlacedOn(setting.day());
            group.note(
                    group.notes().citizen(group.entry(line.number(), citizen), Stubs.birth(citizen), levels, placed));
        }
        waiting.clear();
    }

    private Map<String, List<Decision>> judged() {
        List<Subject> citizens = waiting.stream().map(Line::subject).toList();
        Circle circle = new Circle(setting, citizens);
        return judge.decide(citizens, circle.stubs(), circle.settled());
    }
}
