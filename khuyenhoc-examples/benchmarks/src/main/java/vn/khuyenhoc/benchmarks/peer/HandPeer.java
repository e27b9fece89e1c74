package vn.khuyenhoc.benchmarks.peer;

import java.util.List;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.trial.Trial;

/** A loop over the criteria. */
final class HandPeer implements Peer {
    private final Ask[] asks;

    HandPeer(Trial trial) {
        this.asks = trial.table().asks().toArray(Ask[]::new);
    }

    @Override
    public void judge(List<Job> jobs) {
        for (Job job : jobs) {
            for (int i = 0; i < asks.length; i++) {
                double points = asks[i].award(job.level(), job.number(i));
                if (!Double.isNaN(points)) {
                    job.award(i, points);
                }
            }
        }
    }
}
