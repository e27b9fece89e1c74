package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.register.RelationChecks.Open;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Tier;

/** Decides on districts and provinces, which count the administrative units below them. */
final class UpperAreas {
    private final Setting setting;
    private final Survey survey;
    private final NoteFiles notes;
    private final List<Item> items;
    private final Map<String, List<Settled>> settled = new HashMap<>();

    UpperAreas(Setting setting, NoteFiles notes, List<Item> items) {
        this.setting = setting;
        this.survey = setting.survey();
        this.notes = notes;
        this.items = items;
    }

    /** What takes those that were decided. */
    @FunctionalInterface
    interface Taker {
        /** Takes one. */
        void take(LateTask.Done done) throws IOException;
    }

    void decide(Taker taker, List<Rejected> rejected) throws IOException {
        if (items.isEmpty()) {
            return;
        }
        notes.each(NoteFiles.ALL, this::look);
        LateWorker worker = new LateWorker(setting, notes);
        Map<Item, AdministrativeUnit> units = new LinkedHashMap<>();
        for (Item item : items) {
            if (worker.subject(item) instanceof AdministrativeUnit unit && isSound(item, unit, worker, rejected)) {
                units.put(item, unit);
            }
        }
        for (Tier tier : Tier.values()) {
            decide(units, tier, worker, taker);
        }
    }

    private void look(Source source) {
        int marks = source.octet();
        if (marks == Kind.AREA.number()) {
            source.longValue();
            source.number();
            String id = source.text();
            source.number();
            source.number();
            source.number();
            List<Settled> own = new ArrayList<>();
            int count = source.integer();
            for (int i = 0; i < count; i++) {
                own.add(Notes.settled(id, source));
            }
            settled.put(id, own);
        }
    }

    private boolean isSound(Item item, AdministrativeUnit unit, LateWorker worker, List<Rejected> rejected) {
        Faults faults = new Faults();
        Place place = worker.place(item, unit);
        List<Open> open = RelationChecks.check(
                unit,
                place,
                id -> {
                    return survey.area(id) == null ? null : survey.target(id);
                },
                faults);
        open.forEach(relation -> RelationChecks.nowhere(relation, place, faults));
        if (!faults.isEmpty()) {
            setting.fault();
            rejected.add(new Rejected(item.file(), item.line(), Kind.AREA, faults.sorted()));
        }
        return faults.isEmpty();
    }

    private void decide(Map<Item, AdministrativeUnit> units, Tier tier, LateWorker worker, Taker taker)
            throws IOException {
        List<Subject> subjects = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (AdministrativeUnit unit : units.values()) {
            if (unit.tier() == tier) {
                subjects.add(unit);
                ids.add(unit.id());
            }
        }
        if (subjects.isEmpty()) {
            return;
        }
        Circle circle = new Circle(setting, subjects);
        for (Area area : survey.areas()) {
            AdministrativeUnit unit = area.unit();
            if (unit != null && unit.superior() != null && ids.contains(unit.superior())) {
                circle.add(unit, settled.getOrDefault(unit.id(), List.of()));
            }
        }
        Map<String, List<Decision>> decisions =
                setting.decides() ? worker.judge().decide(subjects, circle.stubs(), circle.settled()) : Map.of();
        for (Map.Entry<Item, AdministrativeUnit> one : units.entrySet()) {
            if (one.getValue().tier() == tier) {
                List<Decision> own = decisions.getOrDefault(one.getValue().id(), List.of());
                settled.put(one.getValue().id(), own.stream().map(Settled::of).toList());
                taker.take(worker.done(one.getKey(), one.getValue(), own, new Search(survey)));
            }
        }
    }
}
