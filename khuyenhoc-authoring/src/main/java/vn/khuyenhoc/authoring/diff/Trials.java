package vn.khuyenhoc.authoring.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.khuyenhoc.catalogue.CriteriaSet;
import vn.khuyenhoc.catalogue.Validity;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Stance;
import vn.khuyenhoc.title.HeldTitle;
import vn.khuyenhoc.title.Title;

/** Makes the dossiers that tell two packs apart: every day, subject, observation and sum at which either of them changes its mind. */
final class Trials {
    private final Side old;
    private final Side fresh;
    private final Consumer<Trial> each;
    private final Touched touched;
    private final Set<LocalDate> counted = new HashSet<>();

    Trials(Side old, Side fresh, Consumer<Trial> each) {
        this.old = old;
        this.fresh = fresh;
        this.each = each;
        this.touched = new Touched(old, fresh);
    }

    /** Makes all of them, one after the other. */
    void run() {
        Set<LocalDate> days = days();
        days.forEach(this::day);
        Arrays.stream(Title.values()).forEach(title -> run(title, days));
    }

    /** Each pair of sets that judge on one day, on the first such day. */
    private void run(Title title, Set<LocalDate> days) {
        Set<List<Optional<CriteriaSet>>> seen = new HashSet<>();
        for (LocalDate day : days) {
            List<CriteriaSet> sets = sets(title, day);
            if (!sets.isEmpty() && seen.add(List.of(old.inForce(title, day), fresh.inForce(title, day)))) {
                SetTrials trials = new SetTrials(old, fresh, title, sets, contexts(day, sets), each);
                if (touched.on(title, day)) {
                    trials.all();
                    if (counted.add(day)) {
                        each.accept(World.on(context(day), old, fresh));
                    }
                } else {
                    trials.few();
                }
            }
        }
    }

    private List<CriteriaSet> sets(Title title, LocalDate day) {
        return Stream.of(old.inForce(title, day), fresh.inForce(title, day))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<Context> contexts(LocalDate day, List<CriteriaSet> sets) {
        boolean refusing = sets.stream().anyMatch(set -> set.noEvidence() != null);
        Context context = context(day);
        return refusing ? List.of(context, context.with(Stance.DECIDING)) : List.of(context);
    }

    private static Context context(LocalDate day) {
        return Context.of(day, day.getYear());
    }

    /** The days on which something begins or ends in either pack, with the days before and after. */
    private Set<LocalDate> days() {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Side side : List.of(old, fresh)) {
            for (Validity period : side.periods()) {
                LocalDate to = period.to();
                days.add(period.from().minusDays(1));
                days.add(period.from());
                if (to != null) {
                    days.add(to);
                    days.add(to.plusDays(1));
                }
            }
        }
        return days;
    }

    /** On one day: who is judged by what, who decides, how long titles last. */
    private void day(LocalDate day) {
        Trial.Builder trial = new Trial.Builder(context(day), Stand.places());
        for (Title title : Title.values()) {
            held(title, day)
                    .forEach(held -> trial.add(Stand.plain(title).subject(trial.next(), List.of(), List.of(held)), ""));
        }
        each.accept(trial.build());
    }

    /** Titles that were recognised on a day, at every level there may be; one that no set has is refused by itself. */
    static List<HeldTitle> held(Title title, LocalDate day) {
        List<HeldTitle> held = new ArrayList<>();
        for (int level = 1; level <= 3; level++) {
            held.add(new HeldTitle(title, level, null, null, day, day.getYear(), null));
        }
        return held;
    }
}
