package vn.khuyenhoc.nation.rollup;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.when;

import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.khuyenhoc.decision.Outcome;
import vn.khuyenhoc.nation.stage.Settings;
import vn.khuyenhoc.nation.table.DecisionTable;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** Decisions in Parquet rolled up, and the roll-up in Parquet. */
public final class RollUpTable {
    /** The columns of a roll-up. */
    public static final StructType ALL = new StructType()
            .add("tier", DataTypes.StringType)
            .add("place", DataTypes.StringType)
            .add("name", DataTypes.StringType)
            .add("around", DataTypes.StringType)
            .add("title", DataTypes.StringType)
            .add("all", DataTypes.LongType)
            .add("qualified", DataTypes.LongType)
            .add("notQualified", DataTypes.LongType)
            .add("undecided", DataTypes.LongType)
            .add("held", DataTypes.LongType)
            .add("heldUnknown", DataTypes.LongType)
            .add("asOf", DataTypes.DateType)
            .add("dataYear", DataTypes.IntegerType)
            .add("illustrative", DataTypes.BooleanType);

    private RollUpTable() {}

    /** The figures of decisions: counted by place and title where they are, added up over places here. */
    public static List<Figure> figures(SparkSession spark, String decisions, List<Subject> units, Settings settings) {
        RollUp rollUp = new RollUp(units, settings.asOf());
        Dataset<Row> counted = spark.read()
                .schema(DecisionTable.ALL)
                .parquet(decisions)
                .groupBy("place", "title")
                .agg(
                        count(lit(1)),
                        counted(Outcome.QUALIFIED),
                        counted(Outcome.NOT_QUALIFIED),
                        counted(Outcome.UNDECIDED),
                        count(when(col("held"), 1)),
                        count(when(col("held").isNull(), 1)));
        for (Row row : counted.collectAsList()) {
            Counts counts = new Counts(
                    row.getLong(2), row.getLong(3), row.getLong(4), row.getLong(5), row.getLong(6), row.getLong(7));
            rollUp.add(row.getString(0), Title.of(row.getString(1)), counts);
        }
        return rollUp.figures();
    }

    private static Column counted(Outcome outcome) {
        return count(when(col("outcome").equalTo(outcome.name()), 1));
    }

    /** Figures as a table of one partition. */
    public static Dataset<Row> table(
            SparkSession spark, List<Figure> figures, Settings settings, boolean illustrative) {
        List<Row> rows = figures.stream()
                .map(figure -> row(figure, settings, illustrative))
                .toList();
        return spark.createDataFrame(rows, ALL).coalesce(1);
    }

    private static Row row(Figure figure, Settings settings, boolean illustrative) {
        Counts counts = figure.counts();
        return RowFactory.create(
                figure.tier().name(),
                figure.place(),
                figure.name(),
                figure.around(),
                figure.title().code(),
                counts.all(),
                counts.qualified(),
                counts.notQualified(),
                counts.undecided(),
                counts.held(),
                counts.heldUnknown(),
                settings.asOf(),
                settings.dataYear(),
                illustrative);
    }
}
