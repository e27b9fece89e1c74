package vn.khuyenhoc.nation.alone;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import vn.khuyenhoc.nation.alone.parquet.ParquetRows;
import vn.khuyenhoc.nation.stage.Later;
import vn.khuyenhoc.nation.stage.Reach;
import vn.khuyenhoc.nation.table.DecisionRows;
import vn.khuyenhoc.nation.table.DecisionTable;
import vn.khuyenhoc.subject.Family;
import vn.khuyenhoc.subject.Subject;

/** Finds in the register those whom subjects count beyond their commune, and in the decisions what is settled of them. */
final class Counted {
    private static final StructType SETTLED = new StructType(new StructField[] {
        DecisionTable.ALL.apply("subject"), DecisionTable.ALL.apply("title"), DecisionTable.ALL.apply("settled")
    });
    private final RegisterFolder register;
    private final Path decisions;
    private final int threads;
    private final Set<String> named = new HashSet<>();

    Counted(RegisterFolder register, Path decisions, Collection<Subject> askers, int threads) {
        this.register = register;
        this.decisions = decisions;
        this.threads = threads;
        askers.forEach(asker -> named.addAll(Reach.named(asker)));
    }

    /** Brings them to where they are counted. */
    void bring(Later later) {
        Queue<String> places = new ConcurrentLinkedQueue<>(register.communes());
        Queue<Subject> found = new ConcurrentLinkedQueue<>();
        Workers.run(threads, number -> {
            for (String place = places.poll(); place != null; place = places.poll()) {
                find(register.bare(place), found);
            }
        });
        Set<String> counted = new HashSet<>();
        found.forEach(subject -> {
            counted.add(subject.id());
            later.count(subject);
        });
        for (Path file : RegisterFolder.files(decisions.resolve("stage=1"))) {
            ParquetRows.each(file, SETTLED, row -> {
                if (counted.contains(row.getString(0))) {
                    later.settle(DecisionRows.settled(row.getString(0), row.getString(1), row.getString(2)));
                }
            });
        }
    }

    /** Those of a commune who are counted, and the members of the families who are. */
    private void find(List<Subject> subjects, Queue<Subject> found) {
        Set<String> members = new HashSet<>();
        for (Subject subject : subjects) {
            if (subject instanceof Family family && named.contains(family.id())) {
                members.addAll(family.members());
            }
        }
        for (Subject subject : subjects) {
            if (named.contains(subject.id()) || members.contains(subject.id())) {
                found.add(subject);
            }
        }
    }
}
