package vn.khuyenhoc.nation.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;

/** Cells of a row, which may be empty and, behind the columns that were read, absent. */
final class Cells {
    private Cells() {}

    static @Nullable String text(Row row, int column) {
        return column < row.size() ? (String) row.get(column) : null;
    }

    static @Nullable LocalDate day(Row row, int column) {
        return (LocalDate) row.get(column);
    }

    static <E extends Enum<E>> @Nullable E constant(Row row, int column, Class<E> type) {
        String name = text(row, column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static List<String> texts(Row row, int column) {
        return list(row, column);
    }

    /** A list of rows, each made something else. */
    static <T> List<T> each(Row row, int column, Function<Row, T> make) {
        List<Row> rows = list(row, column);
        List<T> made = new ArrayList<>(rows.size());
        for (Row one : rows) {
            made.add(make.apply(one));
        }
        return made;
    }

    /** A cell for a list: null where it is empty. */
    static <T> Object @Nullable [] list(List<T> list, Function<T, Object> make) {
        return list.isEmpty() ? null : list.stream().map(make).toArray();
    }

    /** A cell for texts: null where there are none. */
    static Object @Nullable [] texts(List<String> texts) {
        return texts.isEmpty() ? null : texts.toArray();
    }

    static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> list(Row row, int column) {
        if (column >= row.size() || row.isNullAt(column)) {
            return List.of();
        }
        return row.get(column) instanceof Object[] array ? (List<T>) Arrays.asList(array) : row.getList(column);
    }
}
