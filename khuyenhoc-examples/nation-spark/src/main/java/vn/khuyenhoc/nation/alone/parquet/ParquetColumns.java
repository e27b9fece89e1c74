package vn.khuyenhoc.nation.alone.parquet;

import java.util.Arrays;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/** Columns as Parquet names them. */
final class ParquetColumns {
    private ParquetColumns() {}

    /** The schema of a file with columns. */
    static MessageType schema(StructType columns) {
        return new MessageType("rows", types(columns));
    }

    private static Type[] types(StructType columns) {
        return Arrays.stream(columns.fields()).map(ParquetColumns::type).toArray(Type[]::new);
    }

    private static Type type(StructField field) {
        return type(field.name(), field.dataType());
    }

    private static Type type(String name, DataType type) {
        if (type instanceof StructType struct) {
            return Types.optionalGroup().addFields(types(struct)).named(name);
        } else if (type instanceof ArrayType array) {
            return Types.optionalList()
                    .element(type("element", array.elementType()))
                    .named(name);
        } else if (type.equals(DataTypes.StringType)) {
            return Types.optional(PrimitiveTypeName.BINARY)
                    .as(LogicalTypeAnnotation.stringType())
                    .named(name);
        } else if (type.equals(DataTypes.DateType)) {
            return Types.optional(PrimitiveTypeName.INT32)
                    .as(LogicalTypeAnnotation.dateType())
                    .named(name);
        }
        return Types.optional(primitive(type)).named(name);
    }

    private static PrimitiveTypeName primitive(DataType type) {
        if (type.equals(DataTypes.IntegerType)) {
            return PrimitiveTypeName.INT32;
        } else if (type.equals(DataTypes.LongType)) {
            return PrimitiveTypeName.INT64;
        } else if (type.equals(DataTypes.DoubleType)) {
            return PrimitiveTypeName.DOUBLE;
        } else if (type.equals(DataTypes.BooleanType)) {
            return PrimitiveTypeName.BOOLEAN;
        } else if (type.equals(DataTypes.BinaryType)) {
            return PrimitiveTypeName.BINARY;
        }
        throw new IllegalArgumentException("no Parquet type for " + type);
    }
}
