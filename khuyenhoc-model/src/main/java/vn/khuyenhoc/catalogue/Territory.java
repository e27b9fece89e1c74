package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;

/** The areas by code, with what they lie in and what they were formed from. Immutable. */
public final class Territory {
    private final Map<String, Area> areas;

    /** The areas of a map from codes. */
    public Territory(Map<String, Area> areas) {
        this.areas = new TreeMap<>(areas);
    }

    /** All areas in the order of their codes. */
    public Collection<Area> areas() {
        return List.copyOf(areas.values());
    }

    /** The area with a code. */
    public Optional<Area> area(String code) {
        return Optional.ofNullable(areas.get(code));
    }

    /** The classes that an area is known to have on a day; it may have more. Empty where it has no known one or is not known. */
    public Set<AreaClass> classes(String code, LocalDate day) {
        return area(code).stream()
                .flatMap(area -> area.classes().stream())
                .filter(one -> one.validity().contains(day))
                .map(AreaClassing::areaClass)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an area is another or lies in it. */
    public boolean within(String code, String around) {
        Set<String> seen = new HashSet<>();
        @Nullable String at = code;
        while (at != null && seen.add(at)) {
            if (at.equals(around)) {
                return true;
            }
            Area area = areas.get(at);
            at = area == null ? null : area.superior();
        }
        return false;
    }

    /** Whether an area was formed, wholly or in part, from areas that lay in another. */
    public boolean formedFrom(String code, String around) {
        Area area = areas.get(code);
        return area != null
                && area.predecessors().stream().anyMatch(older -> within(older, around) || formedFrom(older, around));
    }
}
