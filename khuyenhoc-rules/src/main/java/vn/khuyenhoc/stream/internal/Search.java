package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.stream.internal.Notes.Member;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Citizen;
import vn.khuyenhoc.subject.Clan;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Move;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.subject.Unit;

/** Looks in the notes for those whom some subjects are related to. Not thread-safe. */
final class Search {
    private final Survey survey;
    private final LongSet ids = new LongSet();
    private final LongSet hamlets = new LongSet();
    private final BitSet hamletAreas = new BitSet();
    private final BitSet communes = new BitSet();
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, List<Seen>> families = new HashMap<>();
    private final Map<Integer, List<Seen>> people = new HashMap<>();

    /** What the notes tell of a subject; birth, levels, whether it names its commune, community and members where it has them. */
    record Seen(
            Kind kind,
            String id,
            int file,
            int line,
            int column,
            int birth,
            int levels,
            boolean placed,
            @Nullable String community,
            List<Member> members) {}

    Search(Survey survey) {
        this.survey = survey;
    }

    /** Looks for whom a subject is related to. */
    void want(Subject subject) {
        if (subject instanceof Family family) {
            want(family.members());
        } else if (subject instanceof Clan clan) {
            want(clan.families());
            want(clan.superior());
        } else if (subject instanceof Unit unit) {
            want(unit.members());
            want(unit.learners());
            want(unit.superior());
        } else if (subject instanceof Community community) {
            hamlets.add(Hash.of(community.id()));
            hamletAreas.set(survey.index(community.commune()) + 1);
        } else if (subject instanceof AdministrativeUnit unit) {
            communes.set(survey.index(unit.id()));
            want(survey.area(unit.superior()) == null ? unit.superior() : null);
        }
        for (String place : places(subject)) {
            if (survey.area(place) == null) {
                want(place);
            }
        }
    }

    /** All that a subject says of where it belongs. */
    private static List<String> places(Subject subject) {
        List<String> places = new ArrayList<>();
        String first = Kind.belongsTo(subject, LocalDate.MIN);
        if (first != null) {
            places.add(first);
        }
        if (subject instanceof Citizen citizen) {
            citizen.moves().stream().map(Move::commune).filter(Objects::nonNull).forEach(places::add);
        }
        return places;
    }

    private void want(List<String> wanted) {
        wanted.forEach(this::want);
    }

    private void want(@Nullable String id) {
        if (id != null) {
            ids.add(Hash.of(id));
        }
    }

    /** Looks at a note. */
    void look(Source source) {
        int marks = source.octet();
        Kind kind = Kind.at(marks & Notes.KIND);
        boolean wanted = ids.contains(source.longValue());
        int area = source.integer() - 1;
        boolean inCommune = kind.compareTo(Kind.FAMILY) <= 0 && area >= 0 && communes.get(area);
        boolean inHamlet = kind == Kind.FAMILY && hamletAreas.get(area + 1);
        if (wanted || inCommune || inHamlet) {
            boolean pending = (marks & Notes.PENDING) != 0;
            boolean placed = area >= 0 || (marks & Notes.AWAY) != 0;
            Seen one = seen(kind, pending, placed, source);
            boolean named = one.community() != null && hamlets.contains(Hash.of(one.community()));
            if (wanted) {
                seen.put(one.id(), one);
            }
            if (inCommune && !pending) {
                people.computeIfAbsent(area, key -> new ArrayList<>()).add(one);
            }
            if (inHamlet && named) {
                families.computeIfAbsent(one.community(), key -> new ArrayList<>())
                        .add(one);
            }
        }
    }

    private static Seen seen(Kind kind, boolean pending, boolean placed, Source source) {
        String id = source.text();
        int file = source.integer();
        int line = source.integer();
        int column = source.integer();
        if (pending || kind.compareTo(Kind.FAMILY) > 0) {
            return new Seen(kind, id, file, line, column, 0, Levels.UNKNOWN, placed, null, List.of());
        }
        if (kind == Kind.CITIZEN) {
            return new Seen(kind, id, file, line, column, source.integer(), source.octet(), placed, null, List.of());
        }
        String community = source.text();
        int levels = source.octet();
        int count = source.integer();
        List<Member> members = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            members.add(Notes.member(source));
        }
        return new Seen(
                kind, id, file, line, column, 0, levels, placed, community.isEmpty() ? null : community, members);
    }

    /** The subject with an identifier; null where it was not found. */
    @Nullable
    Seen seen(String id) {
        return seen.get(id);
    }

    /** The kind of the subject with an identifier; null where it was not found. */
    @Nullable
    Class<?> kind(String id) {
        Seen one = seen.get(id);
        return one == null ? null : one.kind().type();
    }

    /** The families of a community. */
    List<Seen> familiesOf(String community) {
        return families.getOrDefault(community, List.of());
    }

    /** The citizens of a commune and the families of its communities. */
    List<Seen> peopleOf(int commune) {
        return people.getOrDefault(commune, List.of());
    }
}
