package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;
import vn.khuyenhoc.internal.OwnLoader;

/** Rules that look at more than one fact, run in pooled sessions. */
public final class NetworkRules implements PackageRules {
    private static final int SESSIONS = 2;
    /**
     * More awards than the rules of any document make of one assessment; those that go on have no end, or none that anybody waits for,
     * as each award may be held against all others.
     */
    private static final int MOST_AWARDS = 100;

    private final List<String> names;
    private final Supplier<KieBase> base;
    private volatile @Nullable KieSessionsPool pool;

    /**
     * Rules.
     *
     * @param names names of the rules
     * @param base their network, made when it is first needed
     */
    public NetworkRules(List<String> names, Supplier<KieBase> base) {
        this.names = List.copyOf(names);
        this.base = base;
    }

    @Override
    public List<String> names() {
        return names;
    }

    @Override
    public Path path(String rule) {
        return Path.NETWORK;
    }

    @Override
    public void judge(List<Assessment> assessments, Consumer<Award> said) {
        OwnLoader.with(NetworkRules.class, () -> {
            judgeInSession(assessments, said);
            return said;
        });
    }

    private void judgeInSession(List<Assessment> assessments, Consumer<Award> said) {
        KieSession session = pool().newKieSession();
        int most = MOST_AWARDS * Math.max(1, assessments.size());
        Listener listener = new Listener(said, most);
        try {
            session.addEventListener(listener);
            assessments.forEach(session::insert);
            if (session.fireAllRules(most) == most) {
                throw StraightRule.endless(listener.latest);
            }
            listener.requireNamed();
        } catch (RuntimeException e) {
            throw listener.awards > most ? StraightRule.endless(listener.latest) : e;
        } finally {
            session.removeEventListener(listener);
            session.dispose();
        }
    }

    private KieSessionsPool pool() {
        KieSessionsPool ready = pool;
        if (ready == null) {
            synchronized (this) {
                ready = pool;
                if (ready == null) {
                    ready = base.get().newKieSessionsPool(SESSIONS);
                    pool = ready;
                }
            }
        }
        return ready;
    }

    private static final class Listener extends DefaultRuleRuntimeEventListener {
        private final Consumer<Award> said;
        private final int most;
        private @Nullable String misnamed;
        private String latest = "";
        private int awards;

        Listener(Consumer<Award> said, int most) {
            this.said = said;
            this.most = most;
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof Award award) {
                String rule = event.getRule().getName();
                latest = rule;
                awards++;
                if (awards > most) {
                    throw StraightRule.endless(rule);
                }
                if (award.criterion().equals(StraightRule.criterion(rule))) {
                    said.accept(award);
                } else {
                    misnamed = rule;
                }
            }
        }

        /** Thrown in the midst of a session it would be covered by what the session throws. */
        void requireNamed() {
            if (misnamed != null) {
                throw StraightRule.misnamed(misnamed);
            }
        }
    }
}
