package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
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
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Jurisdiction;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
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
        standings.add(decisions);
    }

    /** Judges subjects for titles, all of one stage; the decisions stand in the order of the matters. */
    public List<Decision> judge(List<Matter> matters) {
        IdentityHashMap<Matter, Decision> decisions = new IdentityHashMap<>();
        Map<PreparedSet, List<Matter>> bySet = new LinkedHashMap<>();
        for (Matter matter : matters) {
            Decision without = without(matter);
            if (without == null) {
                bySet.computeIfAbsent(setFor(matter), set -> new ArrayList<>()).add(matter);
            } else {
                decisions.put(matter, without);
            }
        }
        bySet.forEach((set, own) -> judge(set, own, decisions));
        return matters.stream()
                .map(matter -> Objects.requireNonNull(decisions.get(matter)))
                .toList();
    }

    private void judge(PreparedSet set, List<Matter> matters, IdentityHashMap<Matter, Decision> decisions) {
        List<Case> cases = new ArrayList<>();
        List<Assessment> assessments = new ArrayList<>();
        for (Matter matter : matters) {
            Subject subject = matter.subject();
            Case judged = new Case(
                    subject, matter.title(), set, readings.of(subject, set), relations.area(subject));
            cases.add(judged);
            assessments.addAll(judged.assessments());
        }
        Map<Assessment, Map<String, Award>> awards = Bench.run(rules, set.set().rules(), assessments);
        for (int i = 0; i < cases.size(); i++) {
            decisions.put(matters.get(i), conclusions.of(cases.get(i), awards));
        }
    }

    private @Nullable Decision without(Matter matter) {
        Subject subject = matter.subject();
        if (!Relations.exists(subject, context.asOf())) {
            return conclusions.without(subject, matter.title(), "notExisting");
        }
        Optional<CriteriaSet> set = law.inForce(matter.title(), context.asOf());
        if (set.isEmpty()) {
            return conclusions.undecided(subject, matter.title());
        }
        for (Applicability scope : set.get().scope()) {
            if (Applicabilities.holds(scope, subject, null, catalogue) == Truth.FALSE) {
                return conclusions.without(subject, matter.title(), "outOfScope");
            }
        }
        return null;
    }

    private PreparedSet setFor(Matter matter) {
        CriteriaSet set = law.inForce(matter.title(), context.asOf()).orElseThrow();
        String overlay = set.overlay();
        return prepared.computeIfAbsent(
                (overlay == null ? "" : overlay) + ":" + set.id(), key -> new PreparedSet(set, rules));
    }

    /**
     * A subject to be judged for a title.
     *
     * @param subject subject
     * @param title title
     */
    public record Matter(Subject subject, Title title) {}
}
