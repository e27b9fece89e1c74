package vn.khuyenhoc.benchmarks.peer;

import java.util.List;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.trial.Trial;

/** Easy Rules, which looks at one subject at a time. */
final class EasyRulesPeer implements Peer {
    private static final String JOB = "job";
    private final Rules rules = new Rules();
    private final DefaultRulesEngine engine = new DefaultRulesEngine();

    EasyRulesPeer(Trial trial) {
        List<Ask> asks = trial.table().asks();
        for (int i = 0; i < asks.size(); i++) {
            int place = i;
            Ask ask = asks.get(i);
            rules.register(new RuleBuilder()
                    .name(ask.code())
                    .when(facts -> !Double.isNaN(award(ask, facts.get(JOB), place)))
                    .then(facts -> {
                        Job job = facts.get(JOB);
                        job.award(place, award(ask, job, place));
                    })
                    .build());
        }
    }

    private static double award(Ask ask, Job job, int place) {
        return ask.award(job.level(), job.number(place));
    }

    @Override
    public void judge(List<Job> jobs) {
        for (Job job : jobs) {
            org.jeasy.rules.api.Facts facts = new org.jeasy.rules.api.Facts();
            facts.put(JOB, job);
            engine.fire(rules, facts);
        }
    }
}
