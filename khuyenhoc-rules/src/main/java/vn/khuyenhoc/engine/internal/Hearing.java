package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.engine.internal.LawOfDay.Forum;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** Judges the subjects of one register in one context, stage by stage. The cases of one stage may be judged side by side. */
public final class Hearing {
    private final LawOfDay law;
    private final Context context;
    private final Relations relations;
    private final Readings readings;

    /** A hearing of the subjects of a register. */
    public Hearing(LawOfDay law, Register register) {
        this.law = law;
        this.context = law.context();
        this.relations = new Relations(register);
        this.readings = new Readings(law.definitions(), relations, new Standings(law.jurisdiction(), context), context);
    }

    /** Takes note of decisions that later stages look at; not while cases are being judged. */
    public void note(Collection<Decision> decisions) {
        for (Decision decision : decisions) {
            settle(Settled.of(decision));
        }
    }

    /** Takes note of what was decided elsewhere; not while cases are being judged. */
    public void settle(Settled settled) {
        Member member = relations.member(settled.subject());
        if (member != null) {
            member.settle(settled);
        }
    }

    /** Looks through the register, before several threads do. */
    public void prepare() {
        relations.prepare();
    }

    /** Whether anything is settled of a subject and a title. */
    public boolean isSettled(Matter matter) {
        return relations.member(matter.subject()).settled(matter.title()) != null;
    }

    /**
     * Judges subjects for titles, all of one stage; the decisions stand in the order of the matters.
     *
     * @throws Unsound if an observation does not fit the catalogue
     */
    public List<Decision> judge(List<Matter> matters) {
        Decision[] decisions = new Decision[matters.size()];
        List<Together> waiting = new ArrayList<>();
        for (int i = 0; i < decisions.length; i++) {
            Matter matter = matters.get(i);
            Optional<Forum> forum = law.forum(matter.title());
            Decision without = without(matter, forum);
            if (without != null) {
                DossierChecks.requireSound(matter.subject(), law.definitions());
                decisions[i] = without;
            } else if (forum.orElseThrow().set().alone()) {
                Case judged = open(matter, forum.get());
                judged.ask();
                decisions[i] = law.conclusions().of(judged, forum.get());
            } else {
                Together.of(forum.get().set(), waiting).add(i, open(matter, forum.get()), forum.get());
            }
        }
        waiting.forEach(together -> together.judge(law.conclusions(), decisions));
        return List.of(decisions);
    }

    private Case open(Matter matter, Forum forum) {
        Subject subject = matter.subject();
        return new Case(
                subject, matter.title(), forum.set(), readings.of(subject, forum.set()), relations.area(subject));
    }

    private @Nullable Decision without(Matter matter, Optional<Forum> forum) {
        Subject subject = matter.subject();
        if (!Relations.exists(subject, context.asOf())) {
            return law.conclusions().without(subject, matter.title(), "notExisting");
        }
        if (forum.isEmpty()) {
            return law.conclusions().undecided(subject, matter.title());
        }
        for (Applicability scope : forum.get().set().set().scope()) {
            if (Applicabilities.holds(scope, subject, null, law.catalogue()) == Truth.FALSE) {
                return law.conclusions().without(subject, matter.title(), "outOfScope");
            }
        }
        return null;
    }

    /**
     * A subject to be judged for a title.
     *
     * @param subject subject
     * @param title title
     */
    public record Matter(Subject subject, Title title) {}
}
