package vn.khuyenhoc.review.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kie.api.KieBase;
import org.kie.api.event.rule.BeforeMatchFiredEvent;
import org.kie.api.event.rule.DefaultAgendaEventListener;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieSession;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.figures.Interval;
import vn.khuyenhoc.internal.OwnLoader;
import vn.khuyenhoc.review.TargetOutcome;
import vn.khuyenhoc.review.fact.Question;
import vn.khuyenhoc.review.fact.Question.Answer;

/** Runs the rules of a package: one session a run. Thread-safe. */
public final class RuleRun {
    private static final String TARGETS = "vn.khuyenhoc.rules.targets";
    private final KieBase base;

    /** Runs of the rules on targets of a set. */
    public RuleRun(RuleSet rules) {
        this(rules, TARGETS);
    }

    /** Runs of the rules of a package of a set. */
    RuleRun(RuleSet rules, String packageName) {
        base = rules.base(packageName);
    }

    /**
     * What a rule made.
     *
     * @param rule its name
     * @param fact what it inserted
     * @param matched what it matched, in its order
     */
    record Made(String rule, Object fact, List<Object> matched) {}

    /** What the rules make of facts, in the order of firing. */
    List<Object> found(Collection<?> facts) {
        return made(facts).stream().map(Made::fact).toList();
    }

    /** What the rules make of facts, with what they matched, in the order of firing. */
    List<Made> made(Collection<?> facts) {
        return facts.isEmpty() ? List.of() : OwnLoader.with(RuleRun.class, () -> inSession(facts));
    }

    /** How a rate stands to what a target asks. */
    TargetOutcome outcome(Interval rate, Interval required) {
        return only(found(List.of(new Question(rate, required))), Answer.class)
                .findFirst()
                .map(Answer::outcome)
                .orElseThrow();
    }

    /** How rates stand to what targets ask. */
    Map<Question, TargetOutcome> outcomes(Collection<Question> questions) {
        return only(found(Set.copyOf(questions)), Answer.class)
                .collect(Collectors.toMap(Answer::question, Answer::outcome));
    }

    /** What is of a type. */
    static <T> Stream<T> only(List<Object> found, Class<T> type) {
        return found.stream().filter(type::isInstance).map(type::cast);
    }

    private List<Made> inSession(Collection<?> facts) {
        List<Made> made = new ArrayList<>();
        List<Object> matched = new ArrayList<>();
        KieSession session = base.newKieSession();
        try {
            facts.forEach(session::insert);
            session.addEventListener(new DefaultAgendaEventListener() {
                @Override
                public void beforeMatchFired(BeforeMatchFiredEvent event) {
                    matched.clear();
                    matched.addAll(event.getMatch().getObjects());
                }
            });
            session.addEventListener(new DefaultRuleRuntimeEventListener() {
                @Override
                public void objectInserted(ObjectInsertedEvent event) {
                    made.add(new Made(event.getRule().getName(), event.getObject(), List.copyOf(matched)));
                }
            });
            session.fireAllRules();
        } finally {
            session.dispose();
        }
        return made;
    }
}
