package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.OwnLoader;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;

/** Runs the rules of gaps: one session a run. Thread-safe. */
public final class GapRules {
    private static final String GAPS = "vn.khuyenhoc.rules.gaps";
    private final KieBase base;

    /** The rules of gaps of a set. */
    public GapRules(RuleSet rules) {
        base = rules.base(GAPS);
    }

    /**
     * What a rule found.
     *
     * @param lack what is lacking
     * @param facts the facts that the rule matched, in its order
     */
    record Found(Lack lack, List<Fact> facts) {}

    /** What the rules find lacking in facts. */
    List<Found> found(Collection<Fact> facts) {
        return OwnLoader.with(GapRules.class, () -> inSession(facts));
    }

    private List<Found> inSession(Collection<Fact> facts) {
        KieSession session = base.newKieSession();
        Listener listener = new Listener();
        try {
            session.addEventListener((org.kie.api.event.rule.AgendaEventListener) listener.matches);
            session.addEventListener(listener);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return listener.found;
    }

    private static final class Listener extends DefaultRuleRuntimeEventListener {
        private final List<Found> found = new ArrayList<>();
        private @Nullable Match match;
        private final DefaultAgendaEventListener matches = new DefaultAgendaEventListener() {
            @Override
            public void beforeMatchFired(BeforeMatchFiredEvent event) {
                match = event.getMatch();
            }
        };

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Lack lack) {
                found.add(new Found(lack, facts()));
            }
        }

        private List<Fact> facts() {
            return match == null
                    ? List.of()
                    : match.getObjects().stream()
                            .filter(Fact.class::isInstance)
                            .map(Fact.class::cast)
                            .toList();
        }
    }
}
