package vn.khuyenhoc.nation.table;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of decisions. {@code settled} is what others that count the subject need of it; {@code digest} is the SHA-256 of the
 * decision's JSON, so that equal digests mean equal decisions to the byte without storing them whole.
 */
public final class DecisionTable {
    static final int SUBJECT = 1;
    static final int TITLE = 2;
    static final int SETTLED = 17;
    static final int DIGEST = 19;

    /** All columns. */
    public static final StructType ALL = new StructType(new StructField[] {
        field("place", DataTypes.StringType),
        field("subject", DataTypes.StringType),
        field("title", DataTypes.StringType),
        field("outcome", DataTypes.StringType),
        field("level", DataTypes.IntegerType),
        field("points", DataTypes.DoubleType),
        field("notMet", DataTypes.createArrayType(DataTypes.StringType)),
        field("unknown", DataTypes.createArrayType(DataTypes.StringType)),
        field("missing", DataTypes.createArrayType(DataTypes.StringType)),
        field("criteriaSet", DataTypes.StringType),
        field("document", DataTypes.StringType),
        field("completeness", DataTypes.StringType),
        field("illustrative", DataTypes.BooleanType),
        field("asOf", DataTypes.DateType),
        field("dataYear", DataTypes.IntegerType),
        field("rules", DataTypes.StringType),
        field("catalogue", DataTypes.StringType),
        field("settled", DataTypes.StringType),
        field("held", DataTypes.BooleanType),
        field("digest", DataTypes.BinaryType)
    });

    private DecisionTable() {}

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }
}
