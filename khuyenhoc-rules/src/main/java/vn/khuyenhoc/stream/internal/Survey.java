package vn.khuyenhoc.stream.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.Periods;
import vn.khuyenhoc.register.RelationChecks.Target;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.title.Tier;

/** What is known of the whole input before anything is decided. Not changed afterwards. */
final class Survey {
    private final Map<String, Area> areas = new HashMap<>();
    private final List<Area> areaList = new ArrayList<>();
    private final Map<String, Hamlet> hamlets = new HashMap<>();
    private final Set<String> superiors = new HashSet<>();
    private final Map<Long, Place> duplicates = new HashMap<>();
    private final Map<Long, Place> sameDays = new HashMap<>();
    private final Map<String, List<Area>> byCode = new HashMap<>();
    private final Ranges communes = new Ranges();
    private final Ranges communities = new Ranges();
    private long[] cuts = new long[0];
    private long lines;
    private int year;

    /**
     * A community as the others see it.
     *
     * @param commune identifier of its commune; null where it does not say
     * @param ordinal number of its line
     * @param place where it stands
     */
    record Hamlet(@Nullable String commune, long ordinal, Place place) {
        Target target() {
            return new Target(Community.class, Set.of(), place);
        }
    }

    /** Takes an administrative unit; one whose code stands for another on the same days is noted as that. */
    void add(Area area) {
        List<Area> same = byCode.computeIfAbsent(area.id(), id -> new ArrayList<>());
        AdministrativeUnit unit = area.unit();
        if (same.isEmpty()) {
            areas.put(area.id(), area);
            areaList.add(area);
        } else if (unit == null) {
            return;
        }
        for (Area other : same) {
            AdministrativeUnit known = other.unit();
            if (known != null && unit != null && Periods.overlap(unit, known)) {
                sameDays.put(area.ordinal(), other.place());
                return;
            }
        }
        same.add(area);
        if (unit != null && unit.superior() != null) {
            superiors.add(unit.superior());
        }
    }

    void add(String id, Hamlet hamlet) {
        hamlets.putIfAbsent(id, hamlet);
    }

    /** Takes back a line whose identifier stood for a subject of another kind before. */
    void remove(String id, long ordinal) {
        Area area = areas.get(id);
        Hamlet hamlet = hamlets.get(id);
        if (area != null && area.ordinal() == ordinal) {
            areas.remove(id);
            byCode.remove(id);
        }
        if (hamlet != null && hamlet.ordinal() == ordinal) {
            hamlets.remove(id);
        }
    }

    /** Lets each code stand for the administrative unit of a day. */
    void on(LocalDate day) {
        byCode.forEach((id, same) -> {
            if (same.size() > 1) {
                Area chosen = chosen(same, units -> Periods.on(day, units));
                Area numbered = new Area(same.get(0).index(), id, chosen.unit(), chosen.ordinal(), chosen.place());
                areas.put(id, numbered);
                areaList.set(numbered.index(), numbered);
            }
        });
    }

    private static Area chosen(List<Area> same, Function<List<AdministrativeUnit>, AdministrativeUnit> choice) {
        List<AdministrativeUnit> units =
                same.stream().map(Area::unit).filter(Objects::nonNull).toList();
        AdministrativeUnit unit = choice.apply(units);
        return same.stream()
                .filter(area -> unit.equals(area.unit()))
                .findFirst()
                .orElseThrow();
    }

    /** The last administrative unit of each code. */
    List<Area> latestAreas() {
        return byCode.values().stream()
                .map(same -> same.size() == 1 ? same.get(0) : chosen(same, Periods::latest))
                .toList();
    }

    /** Whether the code of an administrative unit stands for the one in this line on the day. */
    boolean isOfDay(AdministrativeUnit unit, long ordinal) {
        Area area = areas.get(unit.id());
        return area == null || area.ordinal() == ordinal;
    }

    /** Where the code of a line stands for another administrative unit on the same days; null where it does not. */
    @Nullable
    Place sameDays(long ordinal) {
        return sameDays.get(ordinal);
    }

    void add(long ordinal, Place firstPlace) {
        duplicates.put(ordinal, firstPlace);
    }

    void counted(long all, int latestYear) {
        lines = all;
        year = latestYear;
    }

    void cut(long[] at) {
        cuts = at;
    }

    Ranges communes() {
        return communes;
    }

    Ranges communities() {
        return communities;
    }

    Map<String, Hamlet> hamlets() {
        return hamlets;
    }

    /** The community with an identifier; null where there is none. */
    @Nullable
    Hamlet hamlet(String id) {
        return hamlets.get(id);
    }

    /** The administrative unit with an identifier; null where there is none. */
    @Nullable
    Area area(@Nullable String id) {
        return id == null ? null : areas.get(id);
    }

    Area area(int index) {
        return areaList.get(index);
    }

    List<Area> areas() {
        return areaList;
    }

    /** What relations to a community or an administrative unit are checked against; null where there is none. */
    @Nullable
    Target target(String id) {
        Area area = areas.get(id);
        Hamlet hamlet = area == null ? hamlets.get(id) : null;
        return area != null ? target(area) : hamlet != null ? hamlet.target() : null;
    }

    /** A code is any of its units, since nobody says on which day the relation holds. */
    private Target target(Area area) {
        List<Area> same = byCode.getOrDefault(area.id(), List.of(area));
        Set<Tier> tiers = new HashSet<>();
        for (Area one : same) {
            AdministrativeUnit unit = one.unit();
            if (unit != null) {
                tiers.add(unit.tier());
            }
        }
        Area first = same.get(0);
        return new Target(AdministrativeUnit.class, first.unit() == null ? Set.of() : tiers, first.place());
    }

    /** Whether other administrative units stand under one. */
    boolean isSuperior(String id) {
        return superiors.contains(id);
    }

    /** Where the identifier of a line was used first; null where the line itself is the first. */
    @Nullable
    Place usedBefore(long ordinal) {
        return duplicates.get(ordinal);
    }

    /** The commune's number of a community; -1 where it has none. */
    int areaOfHamlet(@Nullable String community) {
        Hamlet hamlet = community == null ? null : hamlets.get(community);
        return hamlet == null ? -1 : index(hamlet.commune());
    }

    /** The number of an administrative unit; -1 where there is none. */
    int index(@Nullable String id) {
        Area area = area(id);
        return area == null ? -1 : area.index();
    }

    /** The line after a group. */
    long end(int group) {
        return cuts[group];
    }

    /** How many groups there are. */
    int groups() {
        return cuts.length;
    }

    /** The number of lines. */
    long lines() {
        return lines;
    }

    /** The latest year of an observation, or 0. */
    int year() {
        return year;
    }
}
