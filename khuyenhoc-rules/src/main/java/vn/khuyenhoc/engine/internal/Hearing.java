package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.catalogue.Catalogue;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Deadline;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.engine.Assessment;
import vn.khuyenhoc.engine.Award;
import vn.khuyenhoc.engine.RuleSet;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** Judges the subjects of one register in one context, stage by stage. The cases of one stage may be judged side by side. */
public final class Hearing {
    private final Catalogue catalogue;
    private final RuleSet rules;
    private final Context context;
    private final Jurisdiction law;
    private final Relations relations;
    private final Standings standings;
    private final Readings readings;
    private final Conclusions conclusions;
    private final ConcurrentHashMap<String, PreparedSet> prepared;
    private final ConcurrentHashMap<Title, Optional<Forum>> forums = new ConcurrentHashMap<>();

    /**
     * A hearing.
     *
     * @param prepared criteria sets made ready so far, shared by all hearings of an engine
     */
    public Hearing(
            Catalogue catalogue,
            RuleSet rules,
            ConcurrentHashMap<String, PreparedSet> prepared,
            Register register,
            Context context) {
        this.catalogue = catalogue;
        this.rules = rules;
        this.prepared = prepared;
        this.context = context;
        this.law = catalogue.in(context.locality());
        this.relations = new Relations(register);
        this.standings = new Standings(law, context);
        this.readings = new Readings(catalogue, relations, standings, context);
        this.conclusions = new Conclusions(catalogue, law, context, rules.digest());
    }

    /** Takes note of decisions that later stages look at; not while cases are being judged. */
    public void note(List<Decision> decisions) {
        decisions.forEach(decision -> standings.add(Settled.of(decision)));
    }

    /** Takes note of what was decided elsewhere; not while cases are being judged. */
    public void settle(Collection<Settled> earlier) {
        earlier.forEach(standings::add);
    }

    /** Judges subjects for titles, all of one stage; the decisions stand in the order of the matters. */
    public List<Decision> judge(List<Matter> matters) {
        IdentityHashMap<Matter, Decision> decisions = new IdentityHashMap<>();
        Map<Forum, List<Matter>> byForum = new LinkedHashMap<>();
        for (Matter matter : matters) {
            Optional<Forum> forum = forums.computeIfAbsent(matter.title(), this::forum);
            Decision without = without(matter, forum);
            if (without == null) {
                byForum.computeIfAbsent(forum.orElseThrow(), own -> new ArrayList<>())
                        .add(matter);
            } else {
                decisions.put(matter, without);
            }
        }
        byForum.forEach((forum, own) -> judge(forum, own, decisions));
        return matters.stream()
                .map(matter -> Objects.requireNonNull(decisions.get(matter)))
                .toList();
    }

    private void judge(Forum forum, List<Matter> matters, IdentityHashMap<Matter, Decision> decisions) {
        PreparedSet set = forum.set();
        List<Case> cases = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (Matter matter : matters) {
            Subject subject = matter.subject();
            Case judged = new Case(subject, matter.title(), set, readings.of(subject, set), relations.area(subject));
            cases.add(judged);
            assessments.addAll(judged.assessments());
        }
        Map<Assessment, Map<String, Award>> awards = Bench.run(rules, set.set().rules(), assessments);
        for (int i = 0; i < cases.size(); i++) {
            decisions.put(matters.get(i), conclusions.of(cases.get(i), forum, awards));
        }
    }

    private @Nullable Decision without(Matter matter, Optional<Forum> forum) {
        Subject subject = matter.subject();
        if (!Relations.exists(subject, context.asOf())) {
            return conclusions.without(subject, matter.title(), "notExisting");
        }
        if (forum.isEmpty()) {
            return conclusions.undecided(subject, matter.title());
        }
        for (Applicability scope : forum.get().set().set().scope()) {
            if (Applicabilities.holds(scope, subject, null, catalogue) == Truth.FALSE) {
                return conclusions.without(subject, matter.title(), "outOfScope");
            }
        }
        return null;
    }

    private Optional<Forum> forum(Title title) {
        return law.inForce(title, context.asOf()).map(set -> {
            String key = (set.overlay() == null ? "" : set.overlay()) + ":" + set.id();
            PreparedSet ready = prepared.computeIfAbsent(key, name -> new PreparedSet(set, rules));
            return new Forum(ready, conclusions.basis(set, title), conclusions.calendar(set));
        });
    }

    /** What all cases of one title share: identity, not content, tells two apart. */
    static final class Forum {
        private final PreparedSet set;
        private final Basis basis;
        private final List<Deadline> calendar;

        Forum(PreparedSet set, Basis basis, List<Deadline> calendar) {
            this.set = set;
            this.basis = basis;
            this.calendar = calendar;
        }

        PreparedSet set() {
            return set;
        }

        Basis basis() {
            return basis;
        }

        List<Deadline> calendar() {
            return calendar;
        }
    }

    /**
     * A subject to be judged for a title.
     *
     * @param subject subject
     * @param title title
     */
    public record Matter(Subject subject, Title title) {}
}
