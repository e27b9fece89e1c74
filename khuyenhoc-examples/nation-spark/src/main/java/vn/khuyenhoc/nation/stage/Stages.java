package vn.khuyenhoc.nation.stage;

import static org.apache.spark.sql.functions.col;

import java.util.List;
import java.util.function.BiConsumer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;
import vn.khuyenhoc.nation.table.DecisionTable;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.subject.Subject;

/** Judges a register in three stages, each written to Parquet before the next one reads what it settled. */
public final class Stages {
    private final SparkSession spark;
    private final Settings settings;
    private final BiConsumer<String, Long> timed;

    /**
     * Stages on a cluster.
     *
     * @param timed takes the name of each stage and its nanoseconds
     */
    public Stages(SparkSession spark, Settings settings, BiConsumer<String, Long> timed) {
        this.spark = spark;
        this.settings = settings;
        this.timed = timed;
    }

    /**
     * Judges a register.
     *
     * @param from folder of the register
     * @param to folder of the decisions; what was there is lost
     * @return the administrative units of the register
     */
    public List<Subject> decide(String from, String to) {
        Dataset<Row> register = register(from, RegisterTable.JUDGED);
        timed("communes", () -> write(communes(register), to + "/stage=1"));
        timed("beyond", () -> write(frame(register, settled(to)), to + "/stage=2"));
        spark.catalog().clearCache();
        List<Subject> units = AboveStage.units(register(from, RegisterTable.ALL));
        timed(
                "above",
                () -> write(
                        spark.createDataFrame(AboveStage.decisions(units, settled(to), settings), DecisionTable.ALL)
                                .coalesce(1),
                        to + "/stage=3"));
        return units;
    }

    private Dataset<Row> register(String from, StructType columns) {
        return spark.read().schema(RegisterTable.placed(columns)).parquet(from);
    }

    private Dataset<Row> communes(Dataset<Row> register) {
        return register.filter(col(RegisterTable.PLACE).notEqual(RegisterTable.ABOVE))
                .mapPartitions(new CommuneStage(settings), Encoders.row(DecisionTable.ALL));
    }

    private Dataset<Row> frame(Dataset<Row> register, Dataset<Row> decided) {
        return spark.createDataFrame(BeyondStage.decisions(register, decided, settings), DecisionTable.ALL);
    }

    /** What the first stage settled. */
    private Dataset<Row> settled(String to) {
        return spark.read().schema(DecisionTable.ALL).parquet(to + "/stage=1").select("subject", "title", "settled");
    }

    private static void write(Dataset<Row> decisions, String to) {
        decisions.write().mode(SaveMode.Overwrite).parquet(to);
    }

    private void timed(String stage, Runnable work) {
        long start = System.nanoTime();
        work.run();
        timed.accept(stage, System.nanoTime() - start);
    }
}
