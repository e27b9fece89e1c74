package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.OwnLoader;

/** Runs the rules on targets: one session a run. Thread-safe. */
public final class RuleRun {
    private static final String TARGETS = "vn.khuyenhoc.rules.targets";
    private final KieBase base;

    /** Runs of the rules on targets of a set. */
    public RuleRun(RuleSet rules) {
        base = rules.base(TARGETS);
    }

    /** What the rules make of facts, in the order of firing. */
    List<Object> found(Collection<?> facts) {
        return facts.isEmpty() ? List.of() : OwnLoader.with(RuleRun.class, () -> inSession(facts));
    }

    /** What is of a type. */
    static <T> Stream<T> only(List<Object> found, Class<T> type) {
        return found.stream().filter(type::isInstance).map(type::cast);
    }

    private List<Object> inSession(Collection<?> facts) {
        List<Object> found = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    found.add(event.getObject());
                }
            });
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return found;
    }
}
