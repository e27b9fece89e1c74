package vn.khuyenhoc.stream.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.register.RelationChecks;
import vn.khuyenhoc.register.RelationChecks.Open;
import vn.khuyenhoc.stream.internal.Group.Known;
import vn.khuyenhoc.stream.internal.Group.Line;
import vn.khuyenhoc.stream.internal.Notes.Member;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Tier;

/** Decides on the families, clans, units, communities and the commune of a group, unless their relations lead out of it. */
final class GroupRelations {
    private static final int TOGETHER = 256;
    private static final String SUPERIOR = "superior";
    private final Setting setting;
    private final Survey survey;
    private final Judge judge;
    private final Group group;
    private final List<Line> families = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();
    private final Set<Integer> openSuperiors = new HashSet<>();

    GroupRelations(Setting setting, Judge judge, Group group) {
        this.setting = setting;
        this.survey = setting.survey();
        this.judge = judge;
        this.group = group;
    }

    void decide() throws IOException {
        for (Line line : group.ofOtherDays()) {
            checkAlone(line);
        }
        group.others().forEach(this::register);
        List<Line> sound = new ArrayList<>();
        for (Line line : group.others()) {
            if (isSound(line)) {
                sound.add(line);
            }
        }
        sound.forEach(this::sort);
        for (int from = 0; from < families.size(); from += TOGETHER) {
            decideFamilies(families.subList(from, Math.min(families.size(), from + TOGETHER)));
        }
        List<Line> now = rest.stream().filter(line -> !mustWait(line.subject())).toList();
        rest.stream()
                .filter(line -> mustWait(line.subject()))
                .forEach(line -> group.defer(line.number(), line.subject()));
        now.stream()
                .filter(line -> openSuperiors.contains(line.number()))
                .forEach(line -> group.checkLater(line.number(), line.subject()));
        decideRest(now);
    }

    /** Whether the relations of a line are right and lead nowhere else; if not, the line is left out or put off. */
    private boolean isSound(Line line) {
        Subject subject = line.subject();
        int number = line.number();
        if (Relatives.arePlain(subject, group::kind, survey)) {
            return true;
        }
        Faults faults = new Faults();
        Place place = group.place(number, subject);
        List<Open> open = RelationChecks.check(subject, place, group::target, faults);
        if (!faults.isEmpty()) {
            group.refuse(number, subject, faults.sorted());
            return false;
        }
        if (open.isEmpty()) {
            return true;
        }
        if (open.stream().allMatch(relation -> relation.field().equals(SUPERIOR))) {
            openSuperiors.add(number);
            return true;
        }
        group.defer(number, subject);
        return false;
    }

    /** Checks an administrative unit of other days: others mean another by its code. */
    private void checkAlone(Line line) throws IOException {
        Subject subject = line.subject();
        Faults faults = new Faults();
        List<Open> open = RelationChecks.check(subject, group.place(line.number(), subject), group::target, faults);
        if (!faults.isEmpty()) {
            group.reject(line.number(), Kind.AREA, faults.sorted());
            return;
        }
        if (!open.isEmpty()) {
            group.checkLater(line.number(), subject);
        }
        group.task().write(Kind.AREA, line.number(), List.of(), judge);
    }

    private void sort(Line line) {
        if (line.subject() instanceof Family) {
            families.add(line);
        } else {
            rest.add(line);
        }
    }

    /** Writes down who is a member of a family, to find those who are of two. */
    private void register(Line line) {
        if (line.subject() instanceof Family family) {
            long ordinal = group.task().batch().first() + line.number();
            for (String member : family.members()) {
                group.task().members().addLong(Hash.of(member));
                group.task().members().addLong(ordinal);
            }
        }
    }

    private boolean mustWait(Subject subject) {
        if (subject instanceof Clan clan) {
            return clan.families().stream().anyMatch(group::isDeferred);
        } else if (subject instanceof Community) {
            return group.isOpenHamlet(subject.id()) || !group.hasAllOf(subject);
        } else if (subject instanceof AdministrativeUnit unit) {
            return unit.tier() != Tier.COMMUNE
                    || survey.isSuperior(unit.id())
                    || group.isOpenArea(survey.index(unit.id()))
                    || !group.hasAllOf(unit);
        }
        return false;
    }

    private void decideFamilies(List<Line> slice) throws IOException {
        List<Subject> subjects = slice.stream().map(Line::subject).toList();
        Circle circle = new Circle(setting, subjects);
        for (Subject subject : subjects) {
            for (String member : ((Family) subject).members()) {
                add(circle, group.known(member));
            }
        }
        Map<String, List<Decision>> decisions = judged(subjects, circle);
        for (Line line : slice) {
            Family family = (Family) line.subject();
            List<Decision> own = write(line, decisions);
            int levels = own.isEmpty() ? Levels.UNKNOWN : Levels.of(Settled.of(own.get(0)));
            Family stub = Stubs.family(family.id(), family.community(), family.members());
            group.know(family.id(), new Known(stub, levels, line.number()));
            group.note(group.notes()
                    .family(group.entry(line.number(), family), family.community(), levels, members(family)));
        }
    }

    private List<Member> members(Family family) {
        List<Member> members = new ArrayList<>(family.members().size());
        for (String id : family.members()) {
            Known known = group.known(id);
            if (known != null && known.subject() instanceof Citizen citizen) {
                members.add(new Member(id, Stubs.birth(citizen), known.levels(), citizen.isPlacedOn(setting.day())));
            }
        }
        return members;
    }

    private void decideRest(List<Line> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        List<Subject> subjects = lines.stream().map(Line::subject).toList();
        Circle circle = new Circle(setting, subjects);
        for (Known known : group.known().values()) {
            add(circle, known);
        }
        Map<String, List<Decision>> decisions = judged(subjects, circle);
        for (Line line : lines) {
            List<Decision> own = write(line, decisions);
            Subject subject = line.subject();
            if (subject instanceof AdministrativeUnit) {
                List<Settled> settled = own.stream().map(Settled::of).toList();
                group.note(group.notes().area(group.entry(line.number(), subject), settled));
            } else {
                String superior = subject instanceof Clan clan
                        ? clan.superior()
                        : subject instanceof Unit unit ? unit.superior() : null;
                group.note(group.notes().other(group.entry(line.number(), subject), superior));
            }
        }
    }

    private static void add(Circle circle, @Nullable Known known) {
        if (known == null) {
            return;
        }
        if (known.subject() instanceof Citizen) {
            circle.add(known.subject(), known.levels());
        } else if (known.subject() instanceof Family family) {
            circle.add(family, known.levels());
            circle.addCommunity(family.community());
        }
    }

    private Map<String, List<Decision>> judged(List<Subject> subjects, Circle circle) {
        return setting.decides() ? judge.decide(subjects, circle.stubs(), circle.settled()) : Map.of();
    }

    private List<Decision> write(Line line, Map<String, List<Decision>> decisions) throws IOException {
        List<Decision> own = decisions.getOrDefault(line.subject().id(), List.of());
        group.task().write(Kind.of(line.subject()), line.number(), own, judge);
        return own;
    }
}
