package vn.khuyenhoc.rollup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Area;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.catalogue.Territory;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.figures.PrintedNumber;
import vn.khuyenhoc.figures.Qualifier;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.text.Words;

/**
 * Results of areas as those of the area that they make up: communes become the district until 30 June 2025, districts or
 * communes the province, and the areas that a new commune was formed from its history. Areas are matched by code. Immutable
 * and thread-safe.
 *
 * <p>Only counts on equal bases are added; rates follow from them. A sum of some of the parts names those that are missing
 * in its base, so that it is never held against a target.
 */
public final class AreaSums {
    private final Territory territory;

    /** Sums by the territory of a catalogue. */
    public AreaSums(Catalogue catalogue) {
        this.territory = catalogue.territory();
    }

    /**
     * The results of an area.
     *
     * @param area code of the area
     * @param parts results of its parts, or of the areas that it was formed from; of one year
     * @throws IllegalArgumentException if the parts are of different years, overlap, or do not belong to the area
     */
    public Results of(String area, List<Results> parts) {
        Area whole = territory
                .area(area)
                .orElseThrow(() -> new IllegalArgumentException("area \"" + area + "\" is not in the catalogue"));
        check(whole, parts);
        Set<String> missing = missing(whole, parts);
        Words name = Show.words(
                "rollup.sum", whole.name(), String.valueOf(parts.get(0).year()));
        List<FigureRow> rows = rows(parts, missing);
        LocalDate asOf =
                parts.stream().map(Results::asOf).max(LocalDate::compareTo).orElseThrow();
        Results sum = Results.of(name, area, asOf, classes(parts), rows)
                .ofYear(parts.get(0).year());
        boolean illustrative = parts.stream().anyMatch(Results::illustrative);
        return missing.isEmpty()
                ? sum.marked(illustrative, List.of())
                : sum.marked(illustrative, List.of(Show.words("rollup.missing", String.join(", ", missing))));
    }

    /** The classes of area that all parts share; unknown where they differ. */
    private static @Nullable Set<AreaClass> classes(List<Results> parts) {
        Set<AreaClass> first = parts.get(0).areaClasses();
        return parts.stream().allMatch(part -> Objects.equals(first, part.areaClasses())) ? first : null;
    }

    private void check(Area whole, List<Results> parts) {
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("no parts for " + whole.code());
        }
        if (parts.stream().map(Results::year).distinct().count() > 1) {
            throw new IllegalArgumentException("parts of " + whole.code() + " are of different years: "
                    + parts.stream().map(Results::year).distinct().toList());
        }
        List<String> codes = new ArrayList<>();
        for (Results part : parts) {
            String code = part.area();
            if (code == null || !belongs(code, whole)) {
                throw new IllegalArgumentException("area \"" + code + "\" is no part of " + whole.code()
                        + "; its parts are " + parts(whole, part.asOf()));
            }
            codes.stream()
                    .filter(other -> territory.within(code, other) || territory.within(other, code))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException("areas " + other + " and " + code + " overlap");
                    });
            codes.add(code);
        }
    }

    private boolean belongs(String code, Area whole) {
        return territory.within(code, whole.code())
                || whole.predecessors().stream().anyMatch(older -> territory.within(code, older));
    }

    /** The parts that the catalogue knows of an area on a day: what it was formed from before it began, else what lies in it. */
    private Set<String> parts(Area whole, LocalDate day) {
        LocalDate from = whole.lifetime().from();
        if (from != null && day.isBefore(from)) {
            return new TreeSet<>(whole.predecessors());
        }
        return territory.areas().stream()
                .filter(area ->
                        whole.code().equals(area.superior()) && !area.lifetime().ended(day))
                .map(Area::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> missing(Area whole, List<Results> parts) {
        Set<String> missing = parts(whole, parts.get(0).asOf());
        missing.removeIf(code -> parts.stream()
                .map(Results::area)
                .anyMatch(given -> given != null && (given.equals(code) || territory.within(code, given))));
        missing.removeIf(code -> covered(code, parts));
        return missing;
    }

    /** Whether all that lies in a part was given in its place. */
    private boolean covered(String code, List<Results> parts) {
        List<Area> inside = territory.areas().stream()
                .filter(area -> code.equals(area.superior())
                        && !area.lifetime().ended(parts.get(0).asOf()))
                .toList();
        return !inside.isEmpty()
                && inside.stream()
                        .allMatch(area ->
                                parts.stream().anyMatch(part -> area.code().equals(part.area())));
    }

    private record Key(String indicator, @Nullable TargetBase base) {}

    private List<FigureRow> rows(List<Results> parts, Set<String> missing) {
        Map<Key, List<FigureRow>> grouped = new LinkedHashMap<>();
        for (Results part : parts) {
            part.rows().stream()
                    .filter(row -> !row.indicator().equals(FigureRow.OTHER))
                    .forEach(row -> grouped.computeIfAbsent(
                                    new Key(row.indicator(), row.base()), key -> new ArrayList<>())
                            .add(row));
        }
        List<FigureRow> rows = new ArrayList<>();
        grouped.forEach((key, same) -> rows.add(row(key, same, lacking(key, parts, missing))));
        return rows;
    }

    /** The areas whose figures a row lacks. */
    private static Set<String> lacking(Key key, List<Results> parts, Set<String> missing) {
        Set<String> lacking = new TreeSet<>(missing);
        for (Results part : parts) {
            String code = part.area();
            boolean there = part.rows().stream()
                    .anyMatch(row -> row.indicator().equals(key.indicator()) && Objects.equals(row.base(), key.base()));
            if (!there && code != null) {
                lacking.add(code);
            }
        }
        return lacking;
    }

    private static FigureRow row(Key key, List<FigureRow> rows, Set<String> lacking) {
        TargetBase base = key.base();
        return FigureRow.counted(
                        rows.get(0).title(),
                        base == null || lacking.isEmpty() ? base : partial(base, rows.size(), lacking),
                        sum(rows, FigureRow::all),
                        sum(rows, FigureRow::registered),
                        sum(rows, FigureRow::assessed),
                        sum(rows, FigureRow::recognised))
                .of(key.indicator());
    }

    /** The base of a sum that lacks parts: of its own, so that it is compared with no target. */
    private static TargetBase partial(TargetBase base, int given, Set<String> missing) {
        return new TargetBase(
                "", Show.words("rollup.partial", base.name(), String.valueOf(given), String.join(", ", missing)));
    }

    private static @Nullable PrintedNumber sum(
            List<FigureRow> rows, Function<FigureRow, @Nullable PrintedNumber> part) {
        Interval sum = Interval.exactly(0);
        for (FigureRow row : rows) {
            PrintedNumber count = part.apply(row);
            if (count == null) {
                return null;
            }
            sum = sum.plus(count.bounds(Double.POSITIVE_INFINITY));
        }
        return Double.isInfinite(sum.high())
                ? new PrintedNumber(
                        "trên " + (sum.leastWhole() - 1),
                        Qualifier.OVER,
                        BigDecimal.valueOf(sum.leastWhole() - 1),
                        BigDecimal.ONE)
                : PrintedNumber.between(sum.leastWhole(), sum.greatestWhole());
    }
}
