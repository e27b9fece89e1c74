package vn.khuyenhoc.nation.madeup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import vn.khuyenhoc.nation.stage.Engines;
import vn.khuyenhoc.nation.table.RegisterTable;
import vn.khuyenhoc.nation.table.SubjectRows;

/** Writes a made-up nation as Parquet: a folder with one file for each commune, so that a task can read communes whole. */
public final class Generator {
    private static final String MARK = "_MINH_HOA";
    private static final int TOGETHER = 4;
    private static final Map<NationPlan, MadeUpNation> NATIONS = new ConcurrentHashMap<>();

    private Generator() {}

    /** Writes a nation; what was there is lost. */
    public static void write(SparkSession spark, NationPlan plan, String to) {
        JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
        List<Integer> numbers =
                IntStream.rangeClosed(0, plan.communes()).boxed().toList();
        JavaRDD<Row> rows =
                context.parallelize(numbers, 1 + plan.communes() / TOGETHER).flatMap(number -> rows(plan, number));
        spark.createDataFrame(rows, RegisterTable.placed(RegisterTable.ALL))
                .write()
                .mode(SaveMode.Overwrite)
                .partitionBy(RegisterTable.PLACE)
                .parquet(to);
        try {
            Path mark = new Path(to, MARK);
            FileSystem files = mark.getFileSystem(context.hadoopConfiguration());
            files.create(mark, true).close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether a register says that it was made up. */
    public static boolean madeUp(java.nio.file.Path register) {
        return java.nio.file.Files.exists(register.resolve(MARK));
    }

    private static Iterator<Row> rows(NationPlan plan, int number) {
        MadeUpNation nation = NATIONS.computeIfAbsent(
                plan, key -> new MadeUpNation(Engines.get().catalogue(), key));
        String place = number == 0 ? RegisterTable.ABOVE : MadeUpNation.place(number);
        return Collections.unmodifiableList(number == 0 ? nation.above() : nation.commune(number)).stream()
                .map(subject -> SubjectRows.row(subject, place))
                .iterator();
    }
}
