package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.stream.internal.Survey.Hamlet;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;
import vn.khuyenhoc.title.Title;

/** The subjects that a decision looks at besides the one decided, and what is settled of them. */
final class Circle {
    private final Survey survey;
    private final LocalDate day;
    private final Set<String> own = new HashSet<>();
    private final Map<String, Subject> stubs = new LinkedHashMap<>();
    private final List<Settled> settled = new ArrayList<>();

    /**
     * A circle around some subjects.
     *
     * @param setting the survey and the day that is judged
     * @param decided the subjects that are decided, which are not looked at from outside
     */
    Circle(Setting setting, Collection<? extends Subject> decided) {
        this.survey = setting.survey();
        this.day = setting.day();
        decided.forEach(subject -> own.add(subject.id()));
        decided.forEach(this::addAreaOf);
    }

    private boolean isNew(String id) {
        return !own.contains(id) && !stubs.containsKey(id);
    }

    /** The subjects looked at. */
    List<Subject> stubs() {
        return List.copyOf(stubs.values());
    }

    /** What is settled of them. */
    List<Settled> settled() {
        return settled;
    }

    /** Adds a citizen or a family with what is settled. */
    void add(Subject subject, int levels) {
        if (isNew(subject.id())) {
            stubs.put(subject.id(), subject);
            Title title = subject instanceof Citizen ? Title.CITIZEN : Title.FAMILY;
            settled.add(Levels.settled(subject.id(), title, levels));
        }
    }

    /** Adds an administrative unit with what is settled. */
    void add(AdministrativeUnit unit, List<Settled> known) {
        if (isNew(unit.id())) {
            stubs.put(unit.id(), unit);
            // what is settled comes last and counts
            Levels.unknown(unit.id(), unit.tier(), settled);
            settled.addAll(known);
        }
    }

    /** The classes of the area count for a subject. */
    private void addAreaOf(Subject subject) {
        if (subject instanceof Family family) {
            addCommunity(family.community());
        } else if (subject instanceof Citizen citizen) {
            addArea(citizen.communeOn(day));
        } else if (subject instanceof Clan clan) {
            addArea(clan.commune());
        } else if (subject instanceof Unit unit) {
            addArea(unit.area());
        } else if (subject instanceof Community community) {
            addArea(community.commune());
        }
    }

    /** Adds a community that is not decided here, with its commune. */
    void addCommunity(@Nullable String id) {
        Hamlet hamlet = id == null ? null : survey.hamlet(id);
        if (id != null && hamlet != null && isNew(id)) {
            stubs.put(id, Stubs.community(id, hamlet.commune()));
            settled.add(Levels.settled(id, Title.COMMUNITY_HAMLET, Levels.UNKNOWN));
            addArea(hamlet.commune());
        }
    }

    private void addArea(@Nullable String id) {
        Area area = survey.area(id);
        AdministrativeUnit unit = area == null ? null : area.unit();
        if (unit != null) {
            add(unit, List.of());
        }
    }
}
