package vn.khuyenhoc.benchmarks.peer;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.FactHandle;
import vn.khuyenhoc.benchmarks.trial.Trial;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;

/** The same DRL in sessions of Drools. */
final class DroolsPeer implements Peer {
    private final Facts facts;
    private final Supplier<KieSession> sessions;
    private final Runnable end;

    private DroolsPeer(Trial trial, Supplier<KieSession> sessions, Runnable end) {
        this.facts = new Facts(trial.table());
        this.sessions = sessions;
        this.end = end;
    }

    /** A new session for each run. */
    static DroolsPeer fresh(Trial trial) {
        return new DroolsPeer(trial, base(trial)::newKieSession, () -> {});
    }

    /** Sessions of a pool, which are reset and used again. */
    static DroolsPeer pooled(Trial trial) {
        KieSessionsPool pool = base(trial).newKieSessionsPool(1);
        return new DroolsPeer(trial, pool::newKieSession, pool::shutdown);
    }

    private static KieBase base(Trial trial) {
        return trial.engine().rules().base(trial.table().set().rules().get(0));
    }

    @Override
    public void judge(List<Job> jobs) {
        IdentityHashMap<Assessment, Job> byFact = new IdentityHashMap<>();
        KieSession session = sessions.get();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Award award) {
                        facts.note(award, Objects.requireNonNull(byFact.get(award.assessment())));
                    }
                }
            });
            for (Job job : jobs) {
                Assessment assessment = facts.assessment(job);
                byFact.put(assessment, job);
                FactHandle unused = session.insert(assessment);
            }
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }

    @Override
    public void close() {
        end.run();
    }
}
