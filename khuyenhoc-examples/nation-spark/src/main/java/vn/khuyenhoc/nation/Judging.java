package vn.khuyenhoc.nation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SaveMode;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;
import vn.khuyenhoc.internal.OwnerOnly;
import vn.khuyenhoc.nation.rollup.Figure;
import vn.khuyenhoc.nation.rollup.Page;
import vn.khuyenhoc.nation.rollup.RollUpTable;
import vn.khuyenhoc.nation.stage.Settings;
import vn.khuyenhoc.nation.stage.Stages;
import vn.khuyenhoc.nation.table.DecisionTable;
import vn.khuyenhoc.subject.Subject;

/** From a register to its decisions, their roll-up and the page. */
final class Judging {
    private Judging() {}

    /** Judges a register and rolls it up into {@code decisions}, {@code rollup} and {@code tom-tat.html} of a folder. */
    static void decide(SparkSession spark, Path from, Path to, Settings settings, RunFigures figures)
            throws IOException {
        String decisions = to.resolve("decisions").toString();
        List<Subject> units = new Stages(spark, settings, figures::stage).decide(from.toString(), decisions);
        long start = System.nanoTime();
        List<Figure> all = RollUpTable.figures(spark, decisions, units, settings);
        boolean illustrative = settings.madeUp() || illustrative(spark, decisions);
        RollUpTable.table(spark, all, settings, illustrative)
                .write()
                .mode(SaveMode.Overwrite)
                .parquet(to.resolve("rollup").toString());
        String page = Page.of(all, settings, illustrative);
        OwnerOnly.write(to.resolve("tom-tat.html"), draft -> Files.writeString(draft, page));
        figures.stage("rollup", System.nanoTime() - start);
    }

    private static boolean illustrative(SparkSession spark, String decisions) {
        return !spark.read()
                .schema(DecisionTable.ALL)
                .parquet(decisions)
                .filter(functions.col("illustrative"))
                .isEmpty();
    }
}
