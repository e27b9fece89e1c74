package vn.khuyenhoc.register;

import java.util.Map;
import java.util.TreeMap;
import vn.khuyenhoc.observation.Observation;
import vn.khuyenhoc.subject.Subject;

/**
 * How much was observed in which year. Immutable.
 *
 * @param observations number of observations by year; years without one are absent
 */
public record DataYears(Map<Integer, Long> observations) {
    /** A year with less than the twentieth part of the observations of the fullest one has next to none. */
    private static final int PART = 20;

    public DataYears {
        observations = Map.copyOf(observations);
    }

    /** The years of a register. */
    public static DataYears of(Register register) {
        Map<Integer, Long> years = new TreeMap<>();
        for (Subject subject : register.subjects()) {
            for (Observation observation : subject.observations()) {
                years.merge(observation.year(), 1L, Long::sum);
            }
        }
        return new DataYears(years);
    }

    /** Whether next to nothing was observed in a year, though there are others with more: maybe another year was meant. */
    public boolean lacks(int year) {
        long most =
                observations.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return observations.getOrDefault(year, 0L) * PART < most;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(observations)
                .forEach((year, count) -> text.append(text.isEmpty() ? "" : ", ")
                        .append(year)
                        .append(": ")
                        .append(count));
        return text.toString();
    }
}
