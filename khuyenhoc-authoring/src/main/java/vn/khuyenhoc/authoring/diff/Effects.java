package vn.khuyenhoc.authoring.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.khuyenhoc.authoring.diff.Deciding.Matter;
import vn.khuyenhoc.authoring.diff.PackDiff.Effect;
import vn.khuyenhoc.decision.Basis;
import vn.khuyenhoc.decision.Context;
import vn.khuyenhoc.decision.Decision;
import vn.khuyenhoc.title.Title;

/** Has both packs decide on every trial, and gathers what comes out differently. Not thread-safe. */
final class Effects {
    private final Side old;
    private final Side fresh;
    private final Map<List<Object>, Effect> found = new LinkedHashMap<>();
    private int tried;

    private Effects(Side old, Side fresh) {
        this.old = old;
        this.fresh = fresh;
    }

    /** What two packs decide differently. */
    static Effects between(Side old, Side fresh) {
        Effects effects = new Effects(old, fresh);
        new Trials(old, fresh, effects::compare).run();
        return effects;
    }

    List<Effect> found() {
        return List.copyOf(found.values());
    }

    /** How many decisions were compared. */
    int tried() {
        return tried;
    }

    private void compare(Trial trial) {
        Deciding before = Deciding.of(old, trial);
        Deciding after = Deciding.of(fresh, trial);
        Set<Matter> matters = new LinkedHashSet<>(before.decisions().keySet());
        matters.addAll(after.decisions().keySet());
        tried += matters.size();
        for (Matter matter : matters) {
            Decision was = before.decisions().get(matter);
            Decision is = after.decisions().get(matter);
            String example = example(trial, matter.subject());
            if (was == null || is == null) {
                String refused = Objects.requireNonNullElse(
                        (was == null ? before : after).refused().get(matter.subject()), "-");
                add(matter.title(), "refused", was == null ? refused : "", is == null ? refused : "", example);
            } else if (!same(was, is)) {
                compare(matter.title(), Aspects.of(was), Aspects.of(is), example);
            }
        }
    }

    private static String example(Trial trial, String subject) {
        Context context = trial.context();
        return (context.asOf() + " " + context.stance().name().toLowerCase(java.util.Locale.ROOT) + " "
                        + trial.shown().getOrDefault(subject, subject))
                .strip();
    }

    /** The quick answer for the many that are the same. */
    private static boolean same(Decision one, Decision other) {
        return one.outcome() == other.outcome()
                && one.level() == other.level()
                && one.levels().equals(other.levels())
                && Objects.equals(one.total(), other.total())
                && one.groups().equals(other.groups())
                && one.missing().equals(other.missing())
                && Objects.equals(one.way(), other.way())
                && one.holdings().equals(other.holdings())
                && one.calendar().equals(other.calendar())
                && same(one.basis(), other.basis());
    }

    private static boolean same(Basis one, Basis other) {
        return Objects.equals(one.criteriaSet(), other.criteriaSet())
                && Objects.equals(one.document(), other.document())
                && Objects.equals(one.validity(), other.validity())
                && one.completeness() == other.completeness()
                && one.illustrative() == other.illustrative()
                && Objects.equals(one.authority(), other.authority())
                && Objects.equals(one.authorityNote(), other.authorityNote())
                && one.missing().equals(other.missing());
    }

    private void compare(
            Title title, Map<String, Map<String, String>> was, Map<String, Map<String, String>> is, String example) {
        Set<String> about = new LinkedHashSet<>(was.keySet());
        about.addAll(is.keySet());
        for (String what : about) {
            Map<String, String> before = was.getOrDefault(what, Map.of());
            Map<String, String> after = is.getOrDefault(what, Map.of());
            if (!before.equals(after)) {
                add(title, what, differing(before, after), differing(after, before), example);
            }
        }
    }

    /** The parts that the other has not, or has otherwise. */
    private static String differing(Map<String, String> parts, Map<String, String> others) {
        List<String> shown = new ArrayList<>();
        parts.forEach((part, value) -> {
            if (!value.equals(others.get(part))) {
                shown.add((part + " " + value).strip());
            }
        });
        return shown.isEmpty() ? "-" : String.join(", ", shown);
    }

    private void add(Title title, String what, String before, String after, String example) {
        found.merge(
                List.of(title, what),
                new Effect(title, what, before, after, example, 1),
                (one, other) -> one.oneMore());
    }
}
