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
                take(line, subject);
            }
        }
        decide();
    }

    private void take(int line, Subject subject) throws IOException {
        Batch batch = task.batch();
        Place before = setting.survey().usedBefore(batch.first() + line);
        List<Fault> excluded = setting.excluded(batch.file(line), batch.number(line));
        if (before != null) {
            Faults own = new Faults();
            RelationChecks.duplicate(subject, group.place(line, subject), before, own);
            group.reject(line, own.sorted());
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
        if (subject instanceof Citizen citizen && Relatives.isCommune(citizen.commune(), setting.survey())) {
            waiting.add(new Line(line, subject));
            if (waiting.size() == TOGETHER) {
                decide();
            }
            return;
        }
        group.others().add(new Line(line, subject));
        group.know(subject.id(), new Known(subject, Levels.UNKNOWN, line));
    }

    private void refuse(int line, List<Fault> found) {
        readers.head(task.batch(), line, true, head);
        String id = head.id();
        Kind kind = head.kind();
        boolean second = setting.survey().usedBefore(task.batch().first() + line) != null;
        if (id == null || kind == null || second) {
            group.reject(line, found);
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
            task.write(line.number(), own, judge);
            Citizen stub = Stubs.citizen(citizen.id(), citizen.birthDate(), citizen.commune());
            group.know(citizen.id(), new Known(stub, levels, line.number()));
            group.note(group.notes().citizen(group.entry(line.number(), stub), citizen.birthDate(), levels));
        }
        waiting.clear();
    }

    private Map<String, List<Decision>> judged() {
        List<Subject> citizens = waiting.stream().map(Line::subject).toList();
        Circle circle = new Circle(setting.survey(), citizens);
        return judge.decide(citizens, circle.stubs(), circle.settled());
    }
}
