package vn.khuyenhoc.review;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.subject.AreaClass;

/**
 * The targets of Quyết định 281/QĐ-TTg, 1373/QĐ-TTg, 387/QĐ-TTg and 677/QĐ-TTg and what they ask in a year, written out
 * again in plain Java with fractions instead of floating point.
 *
 * @param code code of the target
 * @param indicator what is counted
 * @param base of what the share is
 * @param from first day in force
 * @param to last day in force
 * @param percent percent by year
 * @param hardPercent percent by year of mountainous and especially difficult areas; empty where they have none of their own
 */
record TargetLaw(
        String code,
        String indicator,
        String base,
        LocalDate from,
        LocalDate to,
        TreeMap<Integer, Integer> percent,
        Map<Integer, Integer> hardPercent) {
    private static final LocalDate END = LocalDate.of(2030, 12, 31);
    private static final LocalDate D281 = LocalDate.of(2014, 2, 20);
    private static final LocalDate D1373 = LocalDate.of(2021, 7, 30);
    private static final LocalDate D387 = LocalDate.of(2022, 3, 25);
    private static final LocalDate D677 = LocalDate.of(2022, 6, 3);
    private static final Set<AreaClass> HARD = Set.of(AreaClass.MOUNTAINOUS, AreaClass.ESPECIALLY_DIFFICULT);

    static final List<TargetLaw> ALL = List.of(
            until2020("281-1", "family", "families", 70, 60),
            until2020("281-2", "clan", "clans", 50, 40),
            until2020("281-3", "community-hamlet", "hamlet-communities", 60, 50),
            until2030("1373-13", "citizen", "citizens", D1373, 40, 60),
            until2030("387-2", "family", "families", D387, 70, 80),
            until2030("387-3", "clan", "clans", D387, 65, 75),
            until2030("387-4", "community-hamlet", "hamlet-communities", D387, 65, 75),
            until2030("387-5", "unit-commune", "commune-units", D387, 80, 90),
            until2030("387-6", "citizen", "workers-in-recognised-models", D387, 40, 60),
            until2030("387-7", "citizen", "staff-of-commune-units", D387, 60, 80),
            until2030("677-2", "citizen", "adults-in-recognised-models", D677, 40, 60),
            until2030("677-3", "citizen", "staff-of-all-units", D677, 60, 80));

    private static TargetLaw until2020(String code, String indicator, String base, int percent, int hard) {
        return new TargetLaw(
                code,
                indicator,
                base,
                D281,
                LocalDate.of(2020, 12, 31),
                new TreeMap<>(Map.of(2020, percent)),
                Map.of(2020, hard));
    }

    private static TargetLaw until2030(
            String code, String indicator, String base, LocalDate from, int in2025, int in2030) {
        return new TargetLaw(
                code, indicator, base, from, END, new TreeMap<>(Map.of(2025, in2025, 2030, in2030)), Map.of());
    }

    /**
     * What is asked of a rate.
     *
     * @param standing how the target stands to the year
     * @param least least share that may be asked
     * @param most most that may be asked
     */
    record Asked(Standing standing, BigDecimal least, BigDecimal most) {}

    /** What the target asks in a year on a day; nothing where it is not in force. */
    List<Asked> asked(int year, LocalDate day, @Nullable Set<AreaClass> area) {
        List<Asked> asked = new ArrayList<>();
        if (day.isBefore(from) || day.isAfter(to)) {
            return asked;
        }
        Integer before = percent.lowerKey(year);
        Integer after = percent.higherKey(year);
        if (percent.containsKey(year)) {
            asked.add(new Asked(Standing.DUE, least(year, area), most(year, area)));
        } else if (before != null) {
            asked.add(new Asked(Standing.FLOOR, least(before, area), most(before, area)));
            if (after != null) {
                asked.add(new Asked(
                        Standing.PATH,
                        between(least(before, area), least(after, area), year - before, after - before),
                        between(most(before, area), most(after, area), year - before, after - before)));
            }
        }
        if (after != null) {
            asked.add(new Asked(Standing.ON_THE_WAY, least(after, area), most(after, area)));
        }
        return asked;
    }

    private static BigDecimal between(BigDecimal from, BigDecimal to, int gone, int whole) {
        return from.add(to.subtract(from)
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }

    private BigDecimal least(int year, @Nullable Set<AreaClass> area) {
        boolean hard =
                hardPercent.containsKey(year) && (area == null || area.stream().anyMatch(HARD::contains));
        return BigDecimal.valueOf(hard ? hardPercent.get(year) : percent.get(year), 2);
    }

    private BigDecimal most(int year, @Nullable Set<AreaClass> area) {
        return area == null ? BigDecimal.valueOf(percent.get(year), 2) : least(year, area);
    }

    static List<TargetLaw> of(String indicator) {
        return ALL.stream().filter(law -> law.indicator().equals(indicator)).toList();
    }

    /** The bases that a title may be counted on here. */
    static List<String> bases(String indicator) {
        return Arrays.asList(
                of(indicator).stream().map(TargetLaw::base).distinct().toArray(String[]::new));
    }
}
