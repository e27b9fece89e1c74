package vn.khuyenhoc.stream.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.register.RelationChecks.Target;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Community;
import vn.khuyenhoc.text.Place;

/** What is known of the whole input before anything is decided. Not changed afterwards. */
final class Survey {
    private final Map<String, Area> areas = new HashMap<>();
    private final List<Area> areaList = new ArrayList<>();
    private final Map<String, Hamlet> hamlets = new HashMap<>();
    private final Set<String> superiors = new HashSet<>();
    private final Map<Long, Place> duplicates = new HashMap<>();
    private final Ranges communes = new Ranges();
    private final Ranges communities = new Ranges();
    private long[] cuts = new long[0];
    private long lines;
    private int year;

    /**
     * A community as the others see it.
     *
     * @param commune identifier of its commune; null where it does not say
     * @param place where it stands
     */
    record Hamlet(@Nullable String commune, Place place) {
        Target target() {
            return new Target(Community.class, null, place);
        }
    }

    void add(Area area) {
        if (areas.putIfAbsent(area.id(), area) == null) {
            areaList.add(area);
            AdministrativeUnit unit = area.unit();
            if (unit != null && unit.superior() != null) {
                superiors.add(unit.superior());
            }
        }
    }

    void add(String id, Hamlet hamlet) {
        hamlets.putIfAbsent(id, hamlet);
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
        return area != null ? area.target() : hamlet != null ? hamlet.target() : null;
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
