package vn.khuyenhoc.benchmarks.peer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.benchmarks.hand.Ask;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.engine.internal.LoneRule;
import vn.khuyenhoc.engine.internal.LoneRule.Answer;

/** The rules of this library without the rest of the engine: what it asks of them, and like it not again what they said lately. */
final class EnginePeer implements Peer {
    private final Facts facts;
    private final PackageRules rules;
    private final @Nullable LoneRule[] lone;

    EnginePeer(Trial trial) {
        this.facts = new Facts(trial.table());
        this.rules = trial.engine().rules().rules(trial.table().set().rules().get(0));
        List<Ask> asks = trial.table().asks();
        this.lone = new LoneRule[asks.size()];
        for (int i = 0; i < lone.length && rules.alone(); i++) {
            Ask ask = asks.get(i);
            lone[i] = LoneRule.of(List.of(rules), ask.code(), i, ask.observation(), ask.points());
        }
    }

    @Override
    public void judge(List<Job> jobs) {
        List<Job> rest = new ArrayList<>();
        for (Job job : jobs) {
            if (!answeredAlone(job)) {
                rest.add(job);
            }
        }
        if (rest.size() == 1) {
            Job job = rest.get(0);
            rules.judge(List.of(facts.assessment(job)), award -> facts.note(award, job));
        } else if (!rest.isEmpty()) {
            together(rest);
        }
    }

    private boolean answeredAlone(Job job) {
        int asked = 0;
        for (int i = 0; i < lone.length; i++) {
            LoneRule rule = lone[i];
            if (rule == null) {
                return false;
            }
            double value = facts.value(job, i);
            double required = facts.required(job, i);
            Answer answer = rule.find(value, required);
            if (answer == null && LoneRule.isQuicker(asked++, lone.length)) {
                answer = rule.ask(value, required);
            }
            if (answer == null || !answer.alone()) {
                return false;
            }
            job.award(i, answer.points());
        }
        return true;
    }

    private void together(List<Job> jobs) {
        IdentityHashMap<Assessment, Job> byFact = new IdentityHashMap<>();
        List<Assessment> assessments = new ArrayList<>(jobs.size());
        for (Job job : jobs) {
            Assessment assessment = facts.assessment(job);
            byFact.put(assessment, job);
            assessments.add(assessment);
        }
        rules.judge(assessments, award -> facts.note(award, Objects.requireNonNull(byFact.get(award.assessment()))));
    }
}
