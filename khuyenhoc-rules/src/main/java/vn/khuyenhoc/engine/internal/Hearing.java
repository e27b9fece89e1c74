package vn.khuyenhoc.engine.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.catalogue.Applicability;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.decision.Settled;
import vn.khuyenhoc.engine.internal.LawOfDay.Forum;
import vn.khuyenhoc.register.Register;
import vn.khuyenhoc.subject.AdministrativeUnit;
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
        this.readings = new Readings(
                law.definitions(), relations, new Standings(law.conclusions().holdings()), law.jurisdiction(), context);
    }

    /**
     * Looks through the register, before several threads do.
     *
     * @param earlier what was settled elsewhere
     * @return what is left to be decided, stage by stage, by title and identifier; decisions settle nothing that another of their stage
     *     looks at
     */
    public List<List<Matter>> prepare(Collection<Settled> earlier) {
        List<Stage> stages = Titles.STAGES.stream().map(titles -> new Stage()).toList();
        relations.prepare(member -> {
            for (Title title : Titles.of(member.subject(), law.catalogue())) {
                int stage = Titles.stage(title);
                if (stage >= 0) {
                    stages.get(stage).add(new Matter(member, title));
                }
            }
        });
        earlier.forEach(this::settle);
        return stages.stream().map(stage -> stage.matters(!earlier.isEmpty())).toList();
    }

    /** Takes note of the decisions on matters, which later stages look at; not while several threads judge. */
    public void note(List<Matter> matters, List<Decision> decisions) {
        for (int i = 0; i < decisions.size(); i++) {
            matters.get(i).member.settle(Settled.of(decisions.get(i)));
        }
    }

    /** Takes note of what was decided elsewhere; not while cases are being judged. */
    public void settle(Settled settled) {
        Member member = relations.member(settled.subject());
        if (member != null) {
            member.settle(settled);
        }
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
            Optional<Forum> forum = law.forum(matter.title);
            if (forum.isPresent() && !forum.get().set().alone()) {
                Decision without = without(matter.member.subject(), matter.title, forum);
                if (without == null) {
                    Case judged = open(matter.member.subject(), matter.title, forum.get());
                    Together.of(forum.get().set(), waiting).add(i, judged, forum.get());
                } else {
                    decisions[i] = without;
                }
            } else {
                decisions[i] = judge(matter.member.subject(), matter.title);
            }
        }
        waiting.forEach(together -> together.judge(law.conclusions(), decisions));
        return List.of(decisions);
    }

    /**
     * Judges one subject for one title.
     *
     * @throws Unsound if an observation does not fit the catalogue
     */
    public Decision judge(Subject subject, Title title) {
        Optional<Forum> forum = law.forum(title);
        Decision without = without(subject, title, forum);
        if (without != null) {
            return without;
        }
        Case judged = open(subject, title, forum.orElseThrow());
        if (!forum.get().set().alone()) {
            return Together.alone(judged, forum.get(), law.conclusions());
        }
        return law.conclusions().of(judged, forum.get());
    }

    private Case open(Subject subject, Title title, Forum forum) {
        PreparedSet set = forum.set();
        AdministrativeUnit area = set.asksForArea() ? relations.area(subject) : null;
        return new Case(subject, title, set, readings.of(subject, set), area);
    }

    /** The decision where no rules are asked; null where they are. */
    private @Nullable Decision without(Subject subject, Title title, Optional<Forum> forum) {
        Decision without = gap(subject, title, forum);
        if (without != null) {
            DossierChecks.requireSound(subject, law.definitions());
        }
        return without;
    }

    private @Nullable Decision gap(Subject subject, Title title, Optional<Forum> forum) {
        if (!Relations.exists(subject, context.asOf())) {
            return law.conclusions().without(subject, title, "notExisting");
        }
        if (forum.isEmpty()) {
            return law.conclusions().undecided(subject, title);
        }
        for (Applicability scope : forum.get().set().set().scope()) {
            if (Applicabilities.holds(scope, subject, null, law.catalogue()) == Truth.FALSE) {
                return law.conclusions().without(subject, title, "outOfScope");
            }
        }
        return null;
    }

    /** The matters of a stage. Registers mostly come in order, so it is looked at while they are at hand. */
    private static final class Stage {
        private final List<Matter> matters = new ArrayList<>();
        private boolean isOrdered = true;

        void add(Matter matter) {
            isOrdered = isOrdered
                    && (matters.isEmpty() || Matter.ORDER.compare(matters.get(matters.size() - 1), matter) <= 0);
            matters.add(matter);
        }

        List<Matter> matters(boolean someAreSettled) {
            if (someAreSettled) {
                matters.removeIf(Matter::isSettled);
            }
            if (!isOrdered) {
                matters.sort(Matter.ORDER);
            }
            return matters;
        }
    }

    /** A subject of the register to be judged for a title. */
    public static final class Matter {
        private static final Comparator<Matter> ORDER = Comparator.comparing((Matter matter) -> matter.title)
                .thenComparing(matter -> matter.member.subject().id());
        private final Member member;
        private final Title title;

        private Matter(Member member, Title title) {
            this.member = member;
            this.title = title;
        }

        private boolean isSettled() {
            return member.settled(title) != null;
        }
    }
}
