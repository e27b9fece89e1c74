package vn.khuyenhoc.nation.stage;

import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import scala.Tuple2;
import scala.Tuple3;
import vn.khuyenhoc.nation.table.DecisionRows;
import vn.khuyenhoc.nation.table.SubjectRows;
import vn.khuyenhoc.subject.Subject;

/** The second stage: clans and units that reach beyond their commune, each with those whom it counts. */
final class BeyondStage {
    private BeyondStage() {}

    static JavaRDD<Row> decisions(Dataset<Row> register, Dataset<Row> decided, Settings settings) {
        Beyond beyond = new Beyond(register, decided);
        Dataset<Row> askers = beyond.askers();
        Dataset<Row> counted = beyond.counted(askers);
        JavaPairRDD<String, Row> judged = askers.toJavaRDD().mapToPair(row -> new Tuple2<>(id(row), plain(row, 0)));
        JavaPairRDD<String, Row> others =
                counted.toJavaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), plain(row, 1)));
        JavaPairRDD<String, Row> settled =
                beyond.settled(counted).toJavaRDD().mapToPair(row -> new Tuple2<>(row.getString(0), plain(row, 1)));
        return judged.cogroup(others, settled, judged.context().defaultParallelism())
                .values()
                .flatMap(all -> decide(all, settings));
    }

    private static String id(Row row) {
        return SubjectRows.subject(row).id();
    }

    /** A row without its schema, which need not travel with each, and without its first columns. */
    private static Row plain(Row row, int from) {
        Object[] cells = new Object[row.size() - from];
        for (int i = from; i < row.size(); i++) {
            cells[i - from] = row.get(i);
        }
        return RowFactory.create(cells);
    }

    private static Iterator<Row> decide(Tuple3<Iterable<Row>, Iterable<Row>, Iterable<Row>> all, Settings settings) {
        Iterator<Row> asker = all._1().iterator();
        if (!asker.hasNext()) {
            return List.<Row>of().iterator();
        }
        Row judged = asker.next();
        Subject subject = SubjectRows.subject(judged);
        String place = Reach.place(subject, SubjectRows.place(judged));
        Later later = new Later();
        later.judge(subject);
        all._2().forEach(row -> later.count(SubjectRows.subject(row)));
        all._3()
                .forEach(row -> later.settle(DecisionRows.settled(
                        row.getString(0), row.getString(1), Objects.requireNonNull(row.getString(2)))));
        Stream<Row> made = later.decide(Engines.get(), settings.context()).stream()
                .map(decision -> DecisionRows.row(decision, place, settings.madeUp()));
        return made.iterator();
    }
}
