package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kie.api.KieBase;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.PackageRules;

/** Rules that look at more than one fact, run in a session. */
public final class NetworkRules implements PackageRules {
    private final List<String> names;
    private final Supplier<KieBase> base;

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
    public Path path() {
        return Path.NETWORK;
    }

    @Override
    public void judge(List<Assessment> assessments, Consumer<Award> said) {
        KieSession session = base.get().newKieSession();
        try {
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    if (event.getObject() instanceof Award award) {
                        said.accept(award);
                    }
                }
            });
            assessments.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
    }
}
