package vn.khuyenhoc.benchmarks.peer;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.PackageRules;

/** The rules of this library without the rest of the engine: what it asks of them. */
final class EnginePeer implements Peer {
    private final Facts facts;
    private final PackageRules rules;

    EnginePeer(Trial trial) {
        this.facts = new Facts(trial.table());
        this.rules = trial.engine().rules().rules(trial.table().set().rules().get(0));
    }

    @Override
    public void judge(List<Job> jobs) {
        if (jobs.size() == 1) {
            Job job = jobs.get(0);
            rules.judge(List.of(facts.assessment(job)), award -> facts.note(award, job));
            return;
        }
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
