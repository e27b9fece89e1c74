package vn.khuyenhoc.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Territory;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;
import vn.khuyenhoc.title.Tier;

/**
 * Results of areas as those of the area that they make up: communes become the district until 30 June 2025, districts or
 * communes the province, and the areas that a new commune was formed from its history. Areas are matched by code. Immutable
 * and thread-safe.
 *
 * <p>Only counts on equal bases are added; rates follow from them. A sum of some of the parts names those that are missing
 * in its base, so that it is never held against a target and never added to a whole; add the smallest parts at once instead.
 * What is not counted in rows is not added.
 */
public final class AreaSums {
    private final Territory territory;

    /** Sums by the territory of a catalogue. */
    public AreaSums(Catalogue catalogue) {
        this.territory = catalogue.territory();
    }

    /**
     * The results of an area, the same whatever the order of the parts.
     *
     * @param area code of the area
     * @param parts results of its parts, or of the areas that it was formed from, of one year; on the latest of their days the
     *     area exists or is still to come
     * @throws IllegalArgumentException if the parts are of different years, counted differently, overlap, or do not belong to
     *     the area on that day
     */
    public Results of(String area, List<Results> parts) {
        Area whole = territory
                .area(area)
                .orElseThrow(() -> new IllegalArgumentException("area \"" + area + "\" is not in the catalogue"));
        LocalDate asOf = parts.stream()
                .map(Results::asOf)
                .max(LocalDate::compareTo)
                .orElseThrow(() -> new IllegalArgumentException("no parts for " + area));
        Makeup makeup = new Makeup(territory, asOf);
        check(whole, parts, makeup, asOf);
        List<Results> ordered = parts.stream()
                .sorted(Comparator.comparing(part -> String.valueOf(part.area())))
                .toList();
        List<Words> missing = makeup.missing(whole, codes(parts));
        int year = parts.get(0).year();
        return Results.of(
                        Show.words("rollup.sum", whole.name(), String.valueOf(year)),
                        area,
                        asOf,
                        missing.isEmpty() ? classes(ordered) : null,
                        new RowSums(ordered, missing, whole.tier() == Tier.COMMUNE).all())
                .ofYear(year)
                .marked(parts.stream().anyMatch(Results::illustrative), notes(parts.get(0), missing));
    }

    private static List<Words> notes(Results part, List<Words> missing) {
        List<Words> notes = new ArrayList<>();
        if (Counting.of(part) == Counting.QUALIFIED) {
            notes.add(Counting.QUALIFIED.note());
        }
        if (!missing.isEmpty()) {
            notes.add(Show.words("rollup.missing", Show.list(missing)));
        }
        return notes;
    }

    /** The classes of area that all parts share; unknown where they differ. */
    private static @Nullable Set<AreaClass> classes(List<Results> parts) {
        Set<AreaClass> first = parts.get(0).areaClasses();
        return parts.stream().allMatch(part -> Objects.equals(first, part.areaClasses())) ? first : null;
    }

    private void check(Area whole, List<Results> parts, Makeup makeup, LocalDate asOf) {
        same(whole, parts.stream().map(Results::year), "are of different years");
        same(whole, parts.stream().map(Counting::of), "are counted differently");
        if (whole.lifetime().ended(asOf)) {
            throw new IllegalArgumentException(whole.code() + " ended on "
                    + whole.lifetime().to() + ", before " + asOf + "; maybe add up to what was formed from it");
        }
        Set<String> reach = makeup.reach(whole);
        Set<String> taken = new TreeSet<>();
        for (Results part : parts) {
            Area area = area(part, whole, reach, makeup);
            Set<String> own = makeup.reach(area);
            if (Makeup.meets(own, taken)) {
                throw new IllegalArgumentException("areas " + overlapping(part, parts, makeup) + " overlap");
            }
            taken.addAll(own);
        }
    }

    private static void same(Area whole, Stream<?> values, String what) {
        List<?> different = values.distinct().toList();
        if (different.size() > 1) {
            throw new IllegalArgumentException("parts of " + whole.code() + " " + what + ": " + different);
        }
    }

    private Area area(Results part, Area whole, Set<String> reach, Makeup makeup) {
        String code = part.area();
        return territory
                .area(String.valueOf(code))
                .filter(area -> reach.contains(area.code()))
                .orElseThrow(() -> new IllegalArgumentException("area \"" + code + "\" is no part of " + whole.code()
                        + "; its parts are "
                        + Stream.concat(makeup.inside(whole).stream(), makeup.before(whole).stream())
                                .map(Area::code)
                                .toList()));
    }

    private String overlapping(Results part, List<Results> parts, Makeup makeup) {
        Set<String> own = reach(part, makeup);
        return parts.stream()
                .filter(other -> Makeup.meets(own, reach(other, makeup)))
                .map(Results::area)
                .map(String::valueOf)
                .reduce((one, other) -> one + " and " + other)
                .orElseThrow();
    }

    private Set<String> reach(Results part, Makeup makeup) {
        return territory.area(String.valueOf(part.area())).map(makeup::reach).orElse(Set.of());
    }

    private static Set<String> codes(List<Results> parts) {
        Set<String> codes = new TreeSet<>();
        parts.forEach(part -> codes.add(String.valueOf(part.area())));
        return codes;
    }
}
