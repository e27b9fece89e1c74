package vn.khuyenhoc.benchmarks.result;

import java.util.List;
import java.util.Locale;

/**
 * One number that was measured.
 *
 * @param part part of the run, such as {@code decisions}
 * @param measure what was measured, such as {@code one}
 * @param of what it was measured on, such as a criteria set
 * @param contender who was measured
 * @param value the number
 * @param spread how far it may be off: the error of JMH at 99.9 %, otherwise half the middle half of all runs
 * @param unit unit
 */
public record Row(String part, String measure, String of, String contender, double value, double spread, String unit) {

    /** Whether another row is of the same measurement. */
    boolean replaces(Row other) {
        return part.equals(other.part)
                && measure.equals(other.measure)
                && of.equals(other.of)
                && contender.equals(other.contender)
                && unit.equals(other.unit);
    }

    String line() {
        return String.join("\t", part, measure, of, contender, String.valueOf(value), String.valueOf(spread), unit);
    }

    static Row of(String line) {
        List<String> cells = List.of(line.split("\t", -1));
        return new Row(
                cells.get(0),
                cells.get(1),
                cells.get(2),
                cells.get(3),
                Double.parseDouble(cells.get(4)),
                Double.parseDouble(cells.get(5)),
                cells.get(6));
    }

    /** The number with its spread, with three digits or so. */
    String text() {
        return spread > 0 ? number(value) + " ± " + number(spread) : number(value);
    }

    static String number(double value) {
        String form = value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, form, value);
    }
}
