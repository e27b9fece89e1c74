package vn.khuyenhoc.authoring.diff.gaps;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.authoring.LocalPack;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Requirement;

/**
 * What numbers and days of plans are compared with.
 *
 * @param limits numbers that obligations require
 * @param days days of the year that plan facts have
 */
record Steps(Set<BigDecimal> limits, Set<MonthDay> days) {
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1990);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);
    private static final BigDecimal LEAST = new BigDecimal("0.001");
    private static final int MOST_DAYS = 3_660;

    /** What two packs compare with, but for what both have from the shipped catalogue alike. */
    static Steps of(LocalPack old, LocalPack fresh) {
        Set<BigDecimal> limits = new TreeSet<>();
        Set<MonthDay> days = new TreeSet<>();
        Catalogue shipped = Catalogue.load();
        for (Catalogue catalogue : List.of(old.catalogue(), fresh.catalogue())) {
            catalogue.requirements().stream()
                    .filter(requirement -> !shipped.requirements().contains(requirement))
                    .map(Requirement::required)
                    .forEach(required -> limits.addAll(required.values()));
            catalogue.planFacts().stream()
                    .filter(fact -> !shipped.planFacts().contains(fact))
                    .flatMap(fact -> Stream.of(fact.opens(), fact.by()))
                    .filter(Objects::nonNull)
                    .forEach(days::add);
        }
        return new Steps(limits, days);
    }

    /** The other numbers and days that stand in a plan and results. */
    record Others(Set<BigDecimal> numbers, Set<LocalDate> days) {
        static Others of(Collection<Map<String, Object>> parts) {
            Others others = new Others(new TreeSet<>(), new TreeSet<>());
            parts.forEach(others::add);
            return others;
        }

        private void add(Object value) {
            if (value instanceof Map<?, ?> map) {
                map.values().forEach(this::add);
            } else if (value instanceof List<?> list) {
                list.forEach(this::add);
            } else if (date(String.valueOf(value)) != null) {
                days.add(Objects.requireNonNull(date(String.valueOf(value))));
            } else if (number(value) != null) {
                numbers.add(Objects.requireNonNull(number(value)));
            }
        }
    }

    static @Nullable LocalDate date(String text) {
        try {
            return text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? LocalDate.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A number as people write it: in Vietnamese groups where it is a text. */
    static @Nullable BigDecimal number(@Nullable Object value) {
        if (value instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (value instanceof BigDecimal number) {
            return number;
        }
        return value instanceof String text && text.matches("[0-9]{1,3}([.][0-9]{3}){0,4}|[0-9]{1,15}")
                ? new BigDecimal(text.replace(".", ""))
                : null;
    }

    /** Days around a day, around those of the year, and so many behind others as numbers allow. */
    Collection<Object> days(String text, Others others) {
        LocalDate day = Objects.requireNonNull(date(text));
        Set<LocalDate> all =
                new LinkedHashSet<>(List.of(day.minusDays(1), day.plusDays(1), day.minusYears(1), day.plusYears(1)));
        for (MonthDay of : days) {
            all.add(of.atYear(day.getYear()));
            all.add(of.atYear(day.getYear()).plusDays(1));
        }
        for (LocalDate other : others.days()) {
            all.add(other);
            all.add(other.plusDays(1));
            limits.stream()
                    .filter(limit -> limit.compareTo(BigDecimal.valueOf(MOST_DAYS)) < 0
                            && limit.stripTrailingZeros().scale() <= 0)
                    .flatMap(limit ->
                            Stream.of(other.plusDays(limit.longValue()), other.plusDays(limit.longValue() + 1)))
                    .forEach(all::add);
        }
        return all.stream().<Object>map(LocalDate::toString).toList();
    }

    /** Numbers around a number, and at and just below limits, as they stand and as shares or multiples of other numbers. */
    Collection<BigDecimal> numbers(BigDecimal number, Others others) {
        BigDecimal step = number.stripTrailingZeros().scale() > 0 ? LEAST : BigDecimal.ONE;
        Set<BigDecimal> all = new LinkedHashSet<>(List.of(number.subtract(step), number.add(step)));
        if (isYear(number)) {
            return all;
        }
        all.add(BigDecimal.ZERO);
        for (BigDecimal limit : limits) {
            below(limit, limit.compareTo(BigDecimal.ONE) < 0 ? LEAST : BigDecimal.ONE, all);
            others.numbers().stream()
                    .filter(other -> !isYear(other))
                    .forEach(other -> below(whole(other.multiply(limit)), BigDecimal.ONE, all));
        }
        all.removeIf(other -> other.signum() < 0);
        return all;
    }

    private static boolean isYear(BigDecimal number) {
        return number.scale() <= 0 && number.compareTo(FIRST_YEAR) >= 0 && number.compareTo(LAST_YEAR) <= 0;
    }

    /** Two numbers beside each other, one of them a share of the other that is just at a limit, and just less. */
    List<Map<String, BigDecimal>> shares(Map<?, ?> beside) {
        List<String> names = beside.entrySet().stream()
                .filter(entry -> number(entry.getValue()) != null)
                .map(entry -> String.valueOf(entry.getKey()))
                .toList();
        List<Map<String, BigDecimal>> all = new ArrayList<>();
        for (BigDecimal limit : limits) {
            if (limit.compareTo(BigDecimal.ONE) < 0) {
                BigDecimal base = BigDecimal.TEN.pow(Math.max(LEAST.scale(), limit.scale()));
                BigDecimal part = base.multiply(limit).stripTrailingZeros();
                for (String of : names) {
                    for (String name : names) {
                        if (!name.equals(of)) {
                            all.add(new TreeMap<>(Map.of(of, base, name, part)));
                            all.add(new TreeMap<>(Map.of(of, base, name, part.subtract(BigDecimal.ONE))));
                        }
                    }
                }
            }
        }
        return all;
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.FLOOR);
    }

    private static void below(BigDecimal number, BigDecimal step, Set<BigDecimal> all) {
        all.addAll(List.of(number, number.subtract(step)));
    }
}
