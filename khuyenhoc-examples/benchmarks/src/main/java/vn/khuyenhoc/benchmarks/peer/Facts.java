package vn.khuyenhoc.benchmarks.peer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.hand.Table;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;

/** Makes the facts that the DRL looks at, as an embedder of the rules alone would. */
final class Facts {
    private final Table table;
    private final List<Ask> asks;
    private final List<Map<String, Double>> required = new ArrayList<>();
    private final Map<String, Double> maxima = new HashMap<>();

    Facts(Table table) {
        this.table = table;
        this.asks = table.asks();
        for (int level = 1; level <= table.levels(); level++) {
            required.add(required(level));
        }
        asks.forEach(ask -> maxima.put(ask.code(), ask.points()));
    }

    private Map<String, Double> required(int level) {
        Map<String, Double> values = new HashMap<>();
        for (Criterion criterion : table.set().criteria().toList()) {
            var threshold = criterion.threshold();
            var byArea = threshold == null ? null : threshold.at(level);
            if (byArea != null) {
                values.put(criterion.code(), byArea.normal().doubleValue());
            }
        }
        return values;
    }

    Assessment assessment(Job job) {
        Map<String, Double> values = new HashMap<>();
        for (int i = 0; i < asks.size(); i++) {
            if (!Double.isNaN(job.number(i))) {
                values.put(asks.get(i).observation(), job.number(i));
            }
        }
        return new Assessment(values, required.get(job.level()), maxima);
    }

    void note(Award award, Job job) {
        job.award(table.place(award.criterion()), award.points());
    }
}
