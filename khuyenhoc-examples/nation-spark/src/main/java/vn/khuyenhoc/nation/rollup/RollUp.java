package vn.khuyenhoc.nation.rollup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Tier;
import vn.khuyenhoc.title.Title;

/**
 * Adds up counts from where subjects lie to every place around: commune, district as long as it exists, province, nation. What lies
 * directly in a district or province counts there and above, in no commune.
 */
public final class RollUp {
    /** The identifier of the nation. */
    public static final String NATION = "VN";

    private final Map<String, AdministrativeUnit> units = new HashMap<>();
    private final LocalDate day;
    private final Map<String, Map<Title, Counts>> sums = new TreeMap<>();

    /** A roll-up over administrative units as they are on a day. */
    public RollUp(List<Subject> units, LocalDate day) {
        this.day = day;
        for (Subject subject : units) {
            if (subject instanceof AdministrativeUnit unit) {
                this.units.put(unit.id(), unit);
            }
        }
    }

    /** Adds the counts of what lies directly in a place. */
    public void add(String place, Title title, Counts counts) {
        for (@Nullable String at = place; at != null; at = around(at)) {
            if (exists(at)) {
                sums.computeIfAbsent(at, key -> new TreeMap<>()).merge(title, counts, Counts::plus);
            }
        }
        sums.computeIfAbsent(NATION, key -> new TreeMap<>()).merge(title, counts, Counts::plus);
    }

    /** All figures, the nation first, then by tier and identifier. */
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        sums.forEach((place, titles) -> titles.forEach((title, counts) -> figures.add(figure(place, title, counts))));
        figures.sort(
                Comparator.comparing(Figure::tier, Comparator.reverseOrder()).thenComparing(Figure::place));
        return figures;
    }

    private Figure figure(String place, Title title, Counts counts) {
        AdministrativeUnit unit = units.get(place);
        if (unit == null) {
            return new Figure(Tier.CENTRAL, place, null, null, title, counts);
        }
        @Nullable String around = unit.superior();
        while (around != null && !exists(around)) {
            around = around(around);
        }
        return new Figure(unit.tier(), place, unit.name(), Objects.requireNonNullElse(around, NATION), title, counts);
    }

    private @Nullable String around(String place) {
        AdministrativeUnit unit = units.get(place);
        return unit == null ? null : unit.superior();
    }

    private boolean exists(String place) {
        AdministrativeUnit unit = units.get(place);
        if (unit == null) {
            return false;
        }
        LocalDate from = unit.validFrom();
        LocalDate until = unit.validUntil();
        return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
    }
}
