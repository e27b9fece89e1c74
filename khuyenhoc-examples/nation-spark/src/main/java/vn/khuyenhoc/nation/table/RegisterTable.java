package vn.khuyenhoc.nation.table;

import java.util.Arrays;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;

/**
 * The columns of a register. What judging never looks at stands last, in the table and in its observations, so that reading to judge
 * leaves it out and finds the rest where it was.
 *
 * <p>Constants of enums stand by their names, absent and empty lists as null; only {@code areaClasses} tells the two apart.
 */
public final class RegisterTable {
    /** The column that the files are partitioned by: the commune that keeps the row, or {@link #ABOVE}. Not part of a record. */
    public static final String PLACE = "place";
    /** Where what lies above the communes is kept. */
    public static final String ABOVE = "above";

    static final int KIND = 0;
    static final int ID = 1;
    static final int BIRTH_DATE = 2;
    static final int LABOUR_GROUP = 3;
    static final int COMMUNE = 4;
    static final int COMMUNITY = 5;
    static final int TYPE = 6;
    static final int TIER = 7;
    static final int OWNERSHIP = 8;
    static final int AREA = 9;
    static final int SUPERIOR = 10;
    static final int MEMBERS = 11;
    static final int LEARNERS = 12;
    static final int FAMILIES = 13;
    static final int AREA_CLASSES = 14;
    static final int VALID_FROM = 15;
    static final int VALID_UNTIL = 16;
    static final int BIRTH_YEAR = 17;
    static final int OBSERVATIONS = 18;
    static final int TITLES = 19;
    static final int NAME = 20;
    static final int SEX = 21;
    static final int PERSONAL_NUMBER = 22;

    /** How many columns judging reads. */
    private static final int JUDGED_COLUMNS = NAME;

    private static final StructType EVIDENCE =
            struct(text("kind"), text("reference"), field("date", DataTypes.DateType));
    private static final StructType OBSERVATION = struct(
            text("code"),
            field("year", DataTypes.IntegerType),
            text("type"),
            field("number", DataTypes.LongType),
            field("base", DataTypes.LongType),
            text("decimal"),
            text("grade"),
            field("date", DataTypes.DateType),
            field("evidence", list(EVIDENCE)),
            text("declaredBy"),
            text("verifiedBy"));
    private static final StructType TITLE = struct(
            text("title"),
            field("level", DataTypes.IntegerType),
            text("authority"),
            text("decisionNumber"),
            field("decisionDate", DataTypes.DateType),
            field("yearRecognised", DataTypes.IntegerType),
            field("validUntil", DataTypes.DateType));

    /** All columns of a record. */
    public static final StructType ALL = columns(OBSERVATION);

    /** The columns that judging looks at. */
    public static final StructType JUDGED =
            first(columns(first(OBSERVATION, ObservationRows.JUDGED_COLUMNS)), JUDGED_COLUMNS);

    /** The columns that tell who somebody is and whom they count, without what was observed and the titles held. */
    public static final StructType BARE = first(JUDGED, OBSERVATIONS);

    private RegisterTable() {}

    /** Columns with the one that the files are partitioned by, which comes last. */
    public static StructType placed(StructType columns) {
        return columns.add(PLACE, DataTypes.StringType);
    }

    private static StructType columns(StructType observation) {
        return struct(
                text("kind"),
                text("id"),
                field("birthDate", DataTypes.DateType),
                text("labourGroup"),
                text("commune"),
                text("community"),
                text("type"),
                text("tier"),
                text("ownership"),
                text("area"),
                text("superior"),
                field("members", list(DataTypes.StringType)),
                field("learners", list(DataTypes.StringType)),
                field("families", list(DataTypes.StringType)),
                field("areaClasses", list(DataTypes.StringType)),
                field("validFrom", DataTypes.DateType),
                field("validUntil", DataTypes.DateType),
                field("birthYear", DataTypes.IntegerType),
                field("observations", list(observation)),
                field("titles", list(TITLE)),
                text("name"),
                text("sex"),
                text("personalNumber"));
    }

    private static StructType first(StructType struct, int number) {
        return new StructType(Arrays.copyOf(struct.fields(), number));
    }

    private static StructType struct(StructField... fields) {
        return new StructType(fields);
    }

    private static ArrayType list(DataType element) {
        return DataTypes.createArrayType(element);
    }

    private static StructField text(String name) {
        return field(name, DataTypes.StringType);
    }

    private static StructField field(String name, DataType type) {
        return DataTypes.createStructField(name, type, true);
    }
}
