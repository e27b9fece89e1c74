package vn.khuyenhoc.stream.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;

/** Checks that no group can make alone: citizens in two families, and superiors that come back to where they began. */
final class WholeChecks {
    private static final int PAIR = 2 * Long.BYTES;
    private final Setting setting;
    private final Map<String, Integer> files = new HashMap<>();

    WholeChecks(Setting setting) {
        this.setting = setting;
        for (int file = 0; file < setting.files().size(); file++) {
            files.putIfAbsent(setting.name(file), file);
        }
    }

    /** Finds citizens that are members of two families. */
    List<Rejected> families(Path members, Path folder) throws IOException {
        Set<Long> candidates = twice(members, new Ledger(folder, "twice"));
        return candidates.isEmpty() ? List.of() : families(candidates);
    }

    /** Finds citizens with the personal number of another. */
    List<Rejected> persons(Path numbers, Path folder) throws IOException {
        Set<Long> candidates = twice(numbers, new Ledger(folder, "same"));
        return candidates.isEmpty() ? List.of() : persons(candidates);
    }

    private static Set<Long> twice(Path pairs, Ledger ledger) throws IOException {
        try (InputStream raw = new BufferedInputStream(Files.newInputStream(pairs), 1 << 16);
                DataInputStream in = new DataInputStream(raw)) {
            for (long rest = Files.size(pairs); rest >= PAIR; rest -= PAIR) {
                ledger.add(in.readLong(), in.readLong());
            }
        }
        return ledger.twice(1);
    }

    private List<Rejected> persons(Set<Long> candidates) throws IOException {
        Map<String, Place> seen = new HashMap<>();
        Faults faults = new Faults();
        Readers readers = setting.readers();
        Chosen.each(setting.files(), candidates, (batch, line, ordinal) -> {
            if (readers.read(batch, line, new Faults()) instanceof Citizen citizen) {
                String name = setting.name(batch.file(line));
                Place place = RelationChecks.place(name, batch.number(line), readers.column(batch, line), citizen);
                Place first =
                        citizen.personalNumber() == null ? null : seen.putIfAbsent(citizen.personalNumber(), place);
                if (first != null) {
                    RelationChecks.samePerson(place, first, faults);
                }
            }
        });
        return rejected(faults, Kind.CITIZEN);
    }

    private List<Rejected> families(Set<Long> candidates) throws IOException {
        List<Family> families = new ArrayList<>();
        Map<String, Place> places = new HashMap<>();
        Readers readers = setting.readers();
        Chosen.each(setting.files(), candidates, (batch, line, ordinal) -> {
            if (readers.read(batch, line, new Faults()) instanceof Family family) {
                String name = setting.name(batch.file(line));
                families.add(family);
                places.put(
                        family.id(),
                        RelationChecks.place(name, batch.number(line), readers.column(batch, line), family));
            }
        });
        Faults faults = new Faults();
        RelationChecks.families(families, places, faults);
        return rejected(faults, Kind.FAMILY);
    }

    private record Subordinate(int file, int line, int column, Subject subject) {}

    /** Finds chains of superiors that come back to where they began. */
    List<Rejected> cycles(NoteFiles notes) throws IOException {
        List<Subordinate> subordinates = new ArrayList<>();
        notes.each(NoteFiles.ALL, source -> look(source, subordinates));
        for (Area area : setting.survey().latestAreas()) {
            AdministrativeUnit unit = area.unit();
            int file = files.getOrDefault(area.place().file(), 0);
            boolean leftOut = setting.excluded(file, area.place().line()) != null;
            if (unit != null && unit.superior() != null && !leftOut) {
                subordinates.add(
                        new Subordinate(file, area.place().line(), area.place().column(), unit));
            }
        }
        subordinates.sort(Comparator.comparingInt(Subordinate::file).thenComparingInt(Subordinate::line));
        Map<String, Subject> subjects = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (Subordinate one : subordinates) {
            subjects.putIfAbsent(one.subject().id(), one.subject());
            places.putIfAbsent(
                    one.subject().id(),
                    RelationChecks.place(setting.name(one.file()), one.line(), one.column(), one.subject()));
        }
        Faults faults = new Faults();
        RelationChecks.cycles(subjects.values(), places, faults);
        return rejected(faults, null);
    }

    private static void look(Source source, List<Subordinate> subordinates) {
        int marks = source.octet();
        if (marks != Kind.CLAN.number() && marks != Kind.UNIT.number()) {
            return;
        }
        source.longValue();
        source.number();
        String id = source.text();
        int file = source.integer();
        int line = source.integer();
        int column = source.integer();
        String superior = source.text();
        if (!superior.isEmpty()) {
            Subject stub = marks == Kind.CLAN.number() ? Stubs.clan(id, superior) : Stubs.unit(id, superior);
            subordinates.add(new Subordinate(file, line, column, stub));
        }
    }

    private List<Rejected> rejected(Faults faults, @Nullable Kind kind) {
        Map<Place, List<Fault>> byPlace = new LinkedHashMap<>();
        for (Fault fault : faults.sorted()) {
            byPlace.computeIfAbsent(fault.place(), place -> new ArrayList<>()).add(fault);
        }
        List<Rejected> rejected = new ArrayList<>();
        byPlace.forEach((place, own) ->
                rejected.add(new Rejected(files.getOrDefault(place.file(), 0), place.line(), kind, own)));
        return rejected;
    }
}
