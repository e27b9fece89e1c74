package vn.khuyenhoc.nation.alone.parquet;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.parquet.column.Dictionary;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.PrimitiveConverter;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;

/** Takes the values of a column that is no list; texts of a dictionary are made once. Not thread-safe. */
final class CellConverter extends PrimitiveConverter {
    private final boolean text;
    private final boolean day;
    private final Consumer<Object> cell;
    private Object[] dictionary = {};

    CellConverter(DataType type, Consumer<Object> cell) {
        this.text = type.equals(DataTypes.StringType);
        this.day = type.equals(DataTypes.DateType);
        this.cell = cell;
    }

    @Override
    public boolean hasDictionarySupport() {
        return text;
    }

    @Override
    public void setDictionary(Dictionary values) {
        dictionary = new Object[values.getMaxId() + 1];
        for (int i = 0; i < dictionary.length; i++) {
            dictionary[i] = values.decodeToBinary(i).toStringUsingUTF8();
        }
    }

    @Override
    public void addValueFromDictionary(int id) {
        cell.accept(dictionary[id]);
    }

    @Override
    public void addBinary(Binary value) {
        cell.accept(text ? value.toStringUsingUTF8() : value.getBytes());
    }

    @Override
    public void addInt(int value) {
        if (day) {
            cell.accept(LocalDate.ofEpochDay(value));
        } else {
            cell.accept(value);
        }
    }

    @Override
    public void addLong(long value) {
        cell.accept(value);
    }

    @Override
    public void addDouble(double value) {
        cell.accept(value);
    }

    @Override
    public void addBoolean(boolean value) {
        cell.accept(value);
    }
}
