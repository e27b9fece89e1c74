package vn.khuyenhoc.rollup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.TargetBase;
import vn.khuyenhoc.figures.FigureRow;
import vn.khuyenhoc.results.Results;
import vn.khuyenhoc.review.internal.Show;
import vn.khuyenhoc.text.Words;

/** The rows of several areas added up, each with those that count the same on the same base. */
final class RowSums {
    private final List<Results> parts;
    private final List<Words> missing;
    private final boolean ofCommune;

    /**
     * Sums of rows.
     *
     * @param missing what makes up the whole but is not among the parts
     * @param ofCommune whether the whole is a commune, so that no unit lies above its parts
     */
    RowSums(List<Results> parts, List<Words> missing, boolean ofCommune) {
        this.parts = parts;
        this.missing = missing;
        this.ofCommune = ofCommune;
    }

    /** What is the same in rows that are added. */
    private record Key(
            String indicator,
            @Nullable Words name,
            @Nullable TargetBase base) {}

    List<FigureRow> all() {
        Map<Key, List<FigureRow>> rows = new LinkedHashMap<>();
        Map<Key, Set<String>> areas = new LinkedHashMap<>();
        for (Results part : parts) {
            for (FigureRow row : part.rows()) {
                if (!row.indicator().equals(FigureRow.OTHER)) {
                    Key key = new Key(row.indicator(), row.name(), row.base());
                    rows.computeIfAbsent(key, one -> new ArrayList<>()).add(row);
                    areas.computeIfAbsent(key, one -> new TreeSet<>()).add(String.valueOf(part.area()));
                }
            }
        }
        return rows.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue(), areas.getOrDefault(entry.getKey(), Set.of())))
                .toList();
    }

    private FigureRow row(Key key, List<FigureRow> rows, Set<String> areas) {
        List<Words> lacking = new ArrayList<>(missing);
        parts.stream()
                .map(part -> String.valueOf(part.area()))
                .filter(code -> !areas.contains(code))
                .forEach(code -> lacking.add(new Words(code, code)));
        TargetBase base = key.base();
        if (!ofCommune && base != null && base.code().equals(PeopleRows.STAFF_OF_ALL_UNITS)) {
            lacking.add(Show.words("rollup.above"));
        }
        return FigureRow.counted(
                        rows.get(0).title(),
                        base == null || lacking.isEmpty() ? base : partial(base, areas.size(), lacking),
                        base == null ? null : Sums.of(rows, FigureRow::all),
                        Sums.of(rows, FigureRow::registered),
                        Sums.of(rows, FigureRow::assessed),
                        Sums.of(rows, FigureRow::recognised))
                .of(key.indicator())
                .named(key.name());
    }

    /** The base of a sum that lacks parts: of its own, so that it is compared with no target. */
    private static TargetBase partial(TargetBase base, int given, List<Words> lacking) {
        return new TargetBase("", Show.words("rollup.partial", base.name(), String.valueOf(given), Show.list(lacking)));
    }
}
