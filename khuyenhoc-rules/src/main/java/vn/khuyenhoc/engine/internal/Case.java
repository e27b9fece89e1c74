package vn.khuyenhoc.engine.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khuyenhoc.engine.internal.LoneRule.Answer;
import vn.khuyenhoc.subject.AdministrativeUnit;
import vn.khuyenhoc.subject.AreaClass;
import vn.khuyenhoc.subject.Subject;
import vn.khuyenhoc.title.Title;

/** One subject judged by one criteria set: what was read, what is required, and what the rules say of it. Not thread-safe. */
final class Case {
    private final Subject subject;
    private final Title title;
    private final PreparedSet set;
    private final Read read;
    private final @Nullable Set<AreaClass> areas;
    private final boolean exact;
    private final Required[] required;
    private final Required[] requiredAtMost;
    private @Nullable Awards certain;
    private @Nullable Awards possible;
    private int askedAlone;

    Case(Subject subject, Title title, PreparedSet set, Read read, @Nullable AdministrativeUnit area) {
        this.subject = subject;
        this.title = title;
        this.set = set;
        this.read = read;
        List<AreaClass> classes = area == null ? null : area.areaClasses();
        this.areas = classes == null ? null : known(Requirements.classes(classes), set);
        boolean vague = areas == null && set.dependsOnArea();
        this.exact = !vague && read.allExact();
        this.required = required(false);
        this.requiredAtMost = vague ? required(true) : required;
    }

    /** The classes of the area; null where it is open whether it is of one more that the document does not define. */
    private static @Nullable Set<AreaClass> known(Set<AreaClass> classes, PreparedSet set) {
        return set.set().isUnclear(classes) ? null : classes;
    }

    private Required[] required(boolean most) {
        Required[] all = new Required[set.set().levels().size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = set.requirements(i + 1).in(areas, most);
        }
        return all;
    }

    /** Whether a level asks the very same as the level before, so that its findings are the same. */
    boolean asksAsBefore(int level) {
        return set.asksAsBefore(level)
                && required[level - 1] == required[level - 2]
                && requiredAtMost[level - 1] == requiredAtMost[level - 2];
    }

    /**
     * Whether a level asks of one criterion the same as the level before, and the rules award the same, so that the finding is the same.
     *
     * @param at place of the criterion among those of the level
     * @param place its place in the set
     */
    boolean asksAsBefore(int level, int at, int place) {
        if (!set.asksAsBefore(level, at)
                || required[level - 1].value(place) != required[level - 2].value(place)
                || requiredAtMost[level - 1].value(place) != requiredAtMost[level - 2].value(place)) {
            return false;
        }
        // while nothing was asked, every finding follows from one observation and one requirement
        return certain == null
                || (Double.compare(certain(level, place), certain(level - 1, place)) == 0
                        && (exact || Double.compare(possible(level, place), possible(level - 1, place)) == 0));
    }

    /** What the rules are to be asked, and where their answers go: once, or twice where something is known only within bounds. */
    List<Awards> questions() {
        Awards least = new Awards(set, required, read.least());
        certain = least;
        if (exact) {
            possible = least;
            return List.of(least);
        }
        Awards most = new Awards(set, requiredAtMost, read.most());
        possible = most;
        return List.of(least, most);
    }

    /** Asks the rules, all of which look at one assessment alone, when an answer is needed that none of them gave lately. */
    private void ask() {
        for (Awards awards : questions()) {
            awards.ask(set.rules());
        }
    }

    /** Whether all that rules look at is known or not, and nothing only within bounds: they are asked once. */
    boolean isExact() {
        return exact;
    }

    /** What the rules award a criterion for certain at a level; not a number where nothing. */
    double certain(int level, int place) {
        if (certain == null) {
            Answer answer = alone(place, read.least(), required[level - 1]);
            if (answer != null && answer.alone()) {
                return answer.points();
            }
            ask();
        }
        return Objects.requireNonNull(certain).points(level - 1, place);
    }

    /** What the rules may award a criterion at most at a level; not a number where nothing. */
    double possible(int level, int place) {
        if (possible == null) {
            Answer answer = alone(place, read.most(), requiredAtMost[level - 1]);
            if (answer != null && answer.alone()) {
                return answer.points();
            }
            ask();
        }
        return Objects.requireNonNull(possible).points(level - 1, place);
    }

    /** What the rule of a criterion says alone; null where it is better to ask all rules, which are quicker one behind the other. */
    private @Nullable Answer alone(int place, double[] values, Required asked) {
        LoneRule rule = set.loneRule(place);
        if (rule == null) {
            return null;
        }
        double value = values[rule.slot()];
        Answer lately = rule.find(value, asked.value(place));
        return lately == null && LoneRule.isQuicker(askedAlone++, set.codes().size())
                ? rule.ask(value, asked.value(place))
                : lately;
    }

    /** What is required where it is not known, on the side that asks least. */
    Required requiredAtMost(int level) {
        return requiredAtMost[level - 1];
    }

    Required required(int level) {
        return required[level - 1];
    }

    Read read() {
        return read;
    }

    Subject subject() {
        return subject;
    }

    Title title() {
        return title;
    }

    PreparedSet set() {
        return set;
    }

    @Nullable
    Set<AreaClass> areas() {
        return areas;
    }
}
