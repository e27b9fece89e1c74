package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.OwnLoader;
import vn.khuyenhoc.review.fact.Comparison.Reached;
import vn.khuyenhoc.review.fact.Noted;

/** Runs the rules on targets: one session a run, what they insert in the order of firing. Thread-safe. */
public final class RuleRun {
    private static final String TARGETS = "vn.khuyenhoc.rules.targets";
    private final KieBase base;

    /** Runs of the rules on targets of a set. */
    public RuleRun(RuleSet rules) {
        base = rules.base(TARGETS);
    }

    /** What the rules reach among comparisons. */
    public List<Reached> reached(Collection<?> facts) {
        return run(facts, Reached.class);
    }

    /** What the rules note on checks. */
    public List<Noted> noted(Collection<?> facts) {
        return run(facts, Noted.class);
    }

    private <T> List<T> run(Collection<?> facts, Class<T> type) {
        return OwnLoader.with(RuleRun.class, () -> runInSession(facts, type));
    }

    private <T> List<T> runInSession(Collection<?> facts, Class<T> type) {
        List<T> found = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (type.isInstance(event.getObject())) {
                        found.add(type.cast(event.getObject()));
                    }
                }
            });
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
