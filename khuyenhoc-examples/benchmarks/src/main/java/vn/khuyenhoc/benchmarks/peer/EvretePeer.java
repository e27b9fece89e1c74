package vn.khuyenhoc.benchmarks.peer;

import java.util.List;
import java.util.function.Predicate;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatefulSession;
import org.evrete.api.builders.RuleSetBuilder;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.trial.Trial;

/** A session of Evrete that is cleared and used again; conditions are Java, not texts. */
final class EvretePeer implements Peer {
    private final KnowledgeService service = new KnowledgeService();
    private final StatefulSession session;

    EvretePeer(Trial trial) {
        RuleSetBuilder<Knowledge> rules = service.newKnowledge().builder();
        List<Ask> asks = trial.table().asks();
        for (int i = 0; i < asks.size(); i++) {
            int place = i;
            Ask ask = asks.get(i);
            Predicate<Object[]> met = values -> !Double.isNaN(award(ask, (Job) values[0], place));
            rules = rules.newRule(ask.code())
                    .forEach("$job", Job.class)
                    .where(met, "$job.self")
                    .execute(context -> {
                        Job job = context.get("$job");
                        job.award(place, award(ask, job, place));
                    });
        }
        this.session = rules.build().newStatefulSession();
    }

    private static double award(Ask ask, Job job, int place) {
        return ask.award(job.level(), job.number(place));
    }

    @Override
    public void judge(List<Job> jobs) {
        session.insert(jobs);
        session.fire();
        session.clear();
    }

    @Override
    public void close() {
        session.close();
        service.shutdown();
    }
}
