package vn.khuyenhoc.register.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.internal.Ambiguous;
import vn.khuyenhoc.internal.Shown;
import vn.khuyenhoc.json.internal.FileWords;
import vn.khuyenhoc.json.internal.Texts;
import vn.khuyenhoc.text.Faults;
import vn.khuyenhoc.text.Place;
import vn.khuyenhoc.text.Suggestions;

/**
 * A cell that is not empty, turned into values; null, with a fault, where it cannot be.
 *
 * @param column name of the column
 * @param text what stands in it
 * @param place where the row begins
 * @param faults takes the faults
 */
record Cell(String column, String text, Place place, Faults faults) {
    private static final String SEPARATORS = "[\\s;]+";
    /** A column that is wrong is so in row after row. */
    private static volatile @Nullable WrongCode lately;

    /** A text, of which nothing is shown. */
    @Nullable
    String plain() {
        String normal = Texts.normal(text);
        if (normal == null) {
            faults.add(place, "csv.text", column);
        }
        return normal;
    }

    /** The constant with a code. */
    <T> @Nullable T code(Map<String, T> codes) {
        T value = codes.get(text);
        if (value == null) {
            WrongCode wrong = lately;
            if (wrong == null || wrong.codes != codes || !wrong.text.equals(text)) {
                wrong = new WrongCode(codes, text, shown(), Suggestions.nearest(text, codes.keySet()));
                lately = wrong;
            }
            faults.add(place, "json.code", column, wrong.shown, wrong.nearest);
        }
        return value;
    }

    /** What is told of a text that is none of some codes, which never change. */
    private record WrongCode(Map<String, ?> codes, String text, Object shown, String nearest) {}

    /** A calendar day. */
    @Nullable
    LocalDate day() {
        LocalDate day = Numbers.day(text);
        if (day == null) {
            faults.add(place, "csv.day", column, shown());
        }
        return day;
    }

    /** A year. */
    @Nullable
    Integer year() {
        if (CsvColumn.isDigits(text)) {
            return Integer.valueOf(text);
        }
        faults.add(place, "csv.birthYear", column, shown());
        return null;
    }

    /** The values of a list, without those that are faulty. */
    <T> List<T> list(Function<Cell, @Nullable T> element) {
        List<T> list = new ArrayList<>();
        for (String part : parts(text)) {
            T value = element.apply(new Cell(column, part, place, faults));
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    /** The parts of a list. */
    static List<String> parts(String text) {
        return Stream.of(text.split(SEPARATORS, 0))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Adds a fault that names column and value. */
    void fault(String key) {
        faults.add(place, key, column, shown());
    }

    /** Adds a fault of a number; one that could mean two things has a fault of its own. */
    void notNumber(String key) {
        if (Ambiguous.is(text)) {
            faults.add(place, "csv.ambiguous", column, text, Ambiguous.grouped(text), Ambiguous.decimal(text));
        } else {
            fault(key);
        }
    }

    /** The text as a message may show it. */
    Object shown() {
        return Shown.text(text, FileWords::isWord);
    }
}
