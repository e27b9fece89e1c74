package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.drools.model.Model;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.Match;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.internal.OwnLoader;
import vn.khuyenhoc.review.GapPackage;
import vn.khuyenhoc.review.gap.Fact;
import vn.khuyenhoc.review.gap.Lack;
import vn.khuyenhoc.text.Fault;
import vn.khuyenhoc.text.FaultyInputException;
import vn.khuyenhoc.text.Place;

/** Runs the compiled rules of gaps of a package: one session a run. Thread-safe. */
public final class GapRules implements GapPackage {
    /** The package of the shipped rules. */
    public static final String SHIPPED = "vn.khuyenhoc.rules.gaps";

    private final KieBase base;
    private final List<Breadth> breadths;

    private GapRules(KieBase base, List<Breadth> breadths) {
        this.base = base;
        this.breadths = breadths;
    }

    /** The shipped rules of a set. */
    public static GapRules shipped(RuleSet rules) {
        return new GapRules(rules.base(SHIPPED), List.of());
    }

    /**
     * The rules of a locality: how many facts they look at together is limited.
     *
     * @param packageName their package
     * @throws IllegalArgumentException if there is no such package; the message names those that exist
     */
    public static GapRules local(RuleSet rules, String packageName) {
        Model model = rules.model(packageName);
        return new GapRules(
                rules.base(packageName),
                model.getRules().stream().map(Breadth::of).toList());
    }

    @Override
    public List<Found> found(Collection<Fact> facts) {
        Breadth.require(breadths, facts);
        return OwnLoader.with(GapRules.class, () -> inSession(facts));
    }

    private List<Found> inSession(Collection<Fact> facts) {
        KieSession session = base.newKieSession();
        Listener listener = new Listener();
        try {
            session.addEventListener((AgendaEventListener) listener.matches);
            session.addEventListener(listener);
            facts.forEach(session::insert);
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        listener.found.forEach(GapRules::requireNamed);
        return listener.found;
    }

    /** A rule finds the gap that it is named after, and no other. */
    private static void requireNamed(Found found) {
        if (!found.rule().startsWith(found.lack().code() + " ")) {
            throw new FaultyInputException(List.of(Fault.at(Place.of(found.rule(), 0, 0), "gaps.name", found.rule())));
        }
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
                found.add(new Found(event.getRule().getName(), lack, facts()));
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
