package vn.khuyenhoc.catalogue;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.title.Tier;

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

    /**
     * How many areas of a tier an area has on a day, itself included; empty where the area does not exist on that day, lies below the
     * tier, or the catalogue does not name all of its parts.
     */
    public OptionalInt count(String code, Tier tier, LocalDate day) {
        Area area = areas.get(code);
        if (area == null || !area.lifetime().contains(day) || area.tier().compareTo(tier) < 0) {
            return OptionalInt.empty();
        }
        if (area.tier() == tier) {
            return OptionalInt.of(1);
        }
        if (!area.allParts()) {
            return OptionalInt.empty();
        }
        List<OptionalInt> parts = areas.values().stream()
                .filter(part -> code.equals(part.superior()) && part.lifetime().contains(day))
                .map(part -> count(part.code(), tier, day))
                .toList();
        return parts.stream().allMatch(OptionalInt::isPresent)
                ? OptionalInt.of(parts.stream().mapToInt(OptionalInt::getAsInt).sum())
                : OptionalInt.empty();
    }

    /** Whether an area was formed, wholly or in part, from areas that lay in another. */
    public boolean formedFrom(String code, String around) {
        Area area = areas.get(code);
        return area != null
                && area.predecessors().stream().anyMatch(older -> within(older, around) || formedFrom(older, around));
    }
}
