package vn.khuyenhoc.nation.alone.parquet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.io.api.Converter;
import org.apache.parquet.io.api.GroupConverter;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;

/** Takes the values of a row and hands the row on when it is complete. Not thread-safe. */
final class RowConverter extends GroupConverter {
    private final Converter[] converters;
    private final Consumer<Object> whole;
    private @Nullable Object[] cells = {};

    RowConverter(StructType columns, Consumer<Object> whole) {
        this.whole = whole;
        StructField[] fields = columns.fields();
        converters = new Converter[fields.length];
        for (int i = 0; i < fields.length; i++) {
            int column = i;
            converters[i] = converter(fields[i].dataType(), value -> cells[column] = value);
        }
    }

    private static Converter converter(DataType type, Consumer<Object> cell) {
        if (type instanceof StructType struct) {
            return new RowConverter(struct, cell);
        } else if (type instanceof ArrayType array) {
            return new ListConverter(array.elementType(), cell);
        }
        return new CellConverter(type, cell);
    }

    @Override
    public Converter getConverter(int column) {
        return converters[column];
    }

    @Override
    public void start() {
        cells = new @Nullable Object[converters.length];
    }

    @Override
    public void end() {
        Row row = RowFactory.create(cells);
        whole.accept(row);
    }

    /** Takes a list: a group that repeats a group of one element. */
    private static final class ListConverter extends GroupConverter {
        private final Consumer<Object> cell;
        private final List<Object> elements = new ArrayList<>();
        private final GroupConverter repeated;

        ListConverter(DataType element, Consumer<Object> cell) {
            this.cell = cell;
            Converter one = converter(element, elements::add);
            this.repeated = new GroupConverter() {
                @Override
                public Converter getConverter(int column) {
                    return one;
                }

                @Override
                public void start() {}

                @Override
                public void end() {}
            };
        }

        @Override
        public Converter getConverter(int column) {
            return repeated;
        }

        @Override
        public void start() {
            elements.clear();
        }

        @Override
        public void end() {
            cell.accept(elements.toArray());
        }
    }
}
