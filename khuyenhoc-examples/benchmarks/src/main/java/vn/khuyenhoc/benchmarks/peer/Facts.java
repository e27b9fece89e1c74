package vn.khuyenhoc.benchmarks.peer;

import java.util.Arrays;
import java.util.List;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.hand.Table;
import vn.khuyenhoc.catalogue.Criterion;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.internal.Names;

/** Makes the facts that the DRL looks at, as the engine makes them. */
final class Facts {
    private final Names observations;
    private final Names criteria;
    private final double[][] required;
    private final double[] maxima;

    Facts(Table table) {
        List<Ask> asks = table.asks();
        this.observations = Names.of(asks.stream().map(Ask::observation).toList());
        this.criteria = Names.of(asks.stream().map(Ask::code).toList());
        this.required = new double[table.levels()][];
        for (int level = 0; level < required.length; level++) {
            required[level] = required(table, level + 1);
        }
        this.maxima = asks.stream().mapToDouble(Ask::points).toArray();
    }

    private double[] required(Table table, int level) {
        double[] values = new double[criteria.size()];
        Arrays.fill(values, Double.POSITIVE_INFINITY);
        for (Criterion criterion : table.set().criteria().toList()) {
            var threshold = criterion.threshold();
            var byArea = threshold == null ? null : threshold.at(level);
            if (byArea != null) {
                values[criteria.of(criterion.code())] = byArea.normal().doubleValue();
            }
        }
        return values;
    }

    /** What rules see of the observation of a criterion. */
    double value(Job job, int criterion) {
        double number = job.number(criterion);
        return Double.isNaN(number) ? Double.NEGATIVE_INFINITY : number;
    }

    /** What a criterion requires at the level of a job. */
    double required(Job job, int criterion) {
        return required[job.level()][criterion];
    }

    Assessment assessment(Job job) {
        double[] values = new double[observations.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(job, i);
        }
        return new Assessment(observations, values, criteria, required[job.level()], maxima);
    }

    void note(Award award, Job job) {
        job.award(criteria.ofLiteral(award.criterion()), award.points());
    }
}
