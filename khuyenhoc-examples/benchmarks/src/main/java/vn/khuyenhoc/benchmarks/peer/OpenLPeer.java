package vn.khuyenhoc.benchmarks.peer;

import java.nio.file.Path;
import java.util.List;
import org.openl.rules.runtime.RulesEngineFactory;
import vn.khuyenhoc.benchmarks.trial.Trial;

/** A decision table of OpenL Tablets, asked once for each criterion. */
final class OpenLPeer implements Peer {
    private final PointsTable table;
    private final int size;

    OpenLPeer(Trial trial) {
        Path file = Spreadsheet.write(trial.table());
        file.toFile().deleteOnExit();
        this.table = new RulesEngineFactory<>(file.toString(), PointsTable.class).newEngineInstance();
        this.size = trial.table().size();
    }

    @Override
    public void judge(List<Job> jobs) {
        for (Job job : jobs) {
            for (int i = 0; i < size; i++) {
                double number = job.number(i);
                Double points = Double.isNaN(number) ? null : table.award(job.level() * size + i, number);
                if (points != null) {
                    job.award(i, points);
                }
            }
        }
    }
}
